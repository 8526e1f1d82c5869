import type { ComponentChildren } from 'preact';

interface TraceRowProps {
  name: string;
  children: ComponentChildren;
}

/** A name and what stands for it, in a list of such pairs. */
export function TraceRow({ name, children }: TraceRowProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
