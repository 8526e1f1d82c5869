import type { ComponentChildren } from 'preact';
import { Chevron } from '../text/Chevron.tsx';

interface DisclosureProps {
  title: ComponentChildren;
  /** A quiet word beside the title on what is inside. */
  hint?: ComponentChildren;
  children: ComponentChildren;
}

/** A row that opens in place. */
export function Disclosure({ title, hint, children }: DisclosureProps) {
  return (
    <details class="card-disclosure">
      <summary>
        <span class="card-disclosure-title">{title}</span>
        {hint !== undefined && <span class="card-disclosure-hint">{hint}</span>}
        <Chevron />
      </summary>
      <div class="card-disclosure-content">{children}</div>
    </details>
  );
}
