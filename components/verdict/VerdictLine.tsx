import type { MarkedAs } from '#engine/schema';

const SHAPES = {
  refuted: <path d="M1 5c2-4 3.5-4 5.5 0s3.5 4 5.5 0 3.5-4 5.5 0 3.5 4 5.5 0" stroke-width="1.6" />,
  misleading: <path d="M1 5h22" stroke-width="2" stroke-dasharray="5.8 2.3" />,
  unproven: <path d="M2 5h21" stroke-width="2.6" stroke-dasharray="0.01 4.9" stroke-linecap="round" />,
  outdated: <path d="M1 3.2h22M1 6.8h22" stroke-width="1.3" />,
  own: <path d="M1 5h22" stroke-width="2" />,
} as const satisfies Record<MarkedAs, unknown>;

interface VerdictLineProps {
  verdict: MarkedAs;
}

/** The line that underlines claims with this verdict: wavy, dashed, dotted or double; plain for the user's own rules. */
export function VerdictLine({ verdict }: VerdictLineProps) {
  return (
    <svg viewBox="0 0 24 10" width="24" height="10" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
      {SHAPES[verdict]}
    </svg>
  );
}
