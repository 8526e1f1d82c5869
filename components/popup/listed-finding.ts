import type { MarkedAs } from '#engine/schema';

/** A finding as the list shows it. */
export interface ListedFinding {
  /** Tells findings of one page apart. */
  key: number;
  rule: string;
  /** The words on the page. */
  quote: string;
  /** The fact, in the reader's content language. */
  title: string;
  verdict: MarkedAs;
}

/** Checked on a click, checked on every visit, or never. */
export type SiteMode = 'ask' | 'on' | 'off';

export const SITE_MODES = ['ask', 'on', 'off'] as const satisfies readonly SiteMode[];
