import type { ComponentChildren } from 'preact';

interface NoticeProps {
  words: string;
  /** A second, quieter sentence. */
  detail?: string;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** The state of the page in a sentence or two. */
export function Notice({ words, detail, children }: NoticeProps) {
  return (
    <div class="popup-notice">
      <p>{words}</p>
      {detail !== undefined && <p class="popup-notice-detail">{detail}</p>}
      {children}
    </div>
  );
}
