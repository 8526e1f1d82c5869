import type { ComponentChildren } from 'preact';

interface AnchorLinkProps {
  /** Id of an element on this page. */
  to: string;
  /** Name of the link where its text does not tell. */
  label?: string;
  children: ComponentChildren;
}

/** A link inside the page. It moves view and focus itself, for the fragment of our pages' addresses may already mean something else. */
export function AnchorLink({ to, label, children }: AnchorLinkProps) {
  function jump(event: MouseEvent) {
    const target = document.getElementById(to);
    if (!target) return;
    event.preventDefault();
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
  }
  return (
    <a href={`#${to}`} onClick={jump} aria-label={label}>
      {children}
    </a>
  );
}
