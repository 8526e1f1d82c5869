import type { MarkedAs } from '#engine/schema';
import { useMessages } from '../messages/messages-context.ts';
import { VerdictLine } from './VerdictLine.tsx';

interface VerdictLabelProps {
  verdict: MarkedAs;
}

/** A verdict by line, colour and word; or that a rule is the user's own, which is none. */
export function VerdictLabel({ verdict }: VerdictLabelProps) {
  const { locale, t } = useMessages();
  return (
    <span class="kb-verdict" data-verdict={verdict}>
      <VerdictLine verdict={verdict} />
      <span lang={locale}>{t.verdict[verdict]}</span>
    </span>
  );
}
