import type { OwnMistake } from '#engine/own';
import type { Level, MarkedAs, Stance } from '#engine/runtime';
import type { ExplainerEntry, OwnFacts, RuleFacts } from '#engine/schema';

/**
 * Every message of the extension, by direction. The name says what is asked for;
 * `request` and `response` are tied to it, so that neither side can drift.
 */

/** From a page's content script to the background. */
export interface PageCalls {
  /** How many findings this frame shows now; sent only when the number changes. */
  reportShown: { request: { shown: number }; response: null };
  /** What a card says about a rule, ours or the user's own. Null when no such rule is stored. */
  readFacts: { request: { rule: string }; response: RuleFacts | OwnFacts | null };
  /** The compiled rules, for a page that finds none stored that it can read. Null when there are none. */
  readPack: { request: Record<string, never>; response: { pack: string | null } };
  /** Puts a script into this frame that is too large to load on every page: the judge, the card. */
  loadScript: { request: { script: FrameScript }; response: null };
  /** Opens an explainer in a new tab. */
  openExplainer: { request: { id: string }; response: null };
}

/** From our own pages (popup, library) to the background. */
export interface OwnPageCalls {
  /** Reads a tab now, by the right the user gave with the click; answers with the findings of all its frames. */
  checkTab: { request: { tab: number }; response: TabState };
  /** What an article says. Null when no such explainer is stored. */
  readExplainer: { request: { id: string }; response: RuleFacts | null };
  /** Every explainer, for the index. */
  listExplainers: { request: Record<string, never>; response: ExplainerEntry[] };
  /** What the reader is to be told now. */
  readNotice: { request: Record<string, never>; response: Notice | null };
  /** The reader has seen it. Answers with the next. */
  dismissNotice: { request: { kind: NoticeKind }; response: Notice | null };
  /** Scrolls to a finding and opens its card. */
  jumpTo: { request: { tab: number; frame: number; key: number }; response: null };
  /** Remembers what to do on a site and acts on the open tab. Fails when it cannot be remembered. */
  setSite: { request: { tab: number; host: string; mode: SiteMode }; response: null };
  /** The user's own sets of rules. Fails when the database is out of reach. */
  listOwnSets: { request: Record<string, never>; response: OwnSetEntry[] };
  /** Compiles a set and keeps it, in the place of the one of this id. With mistakes nothing is kept. */
  saveOwnSet: { request: { id: string; name: string; text: string }; response: { mistakes: OwnMistake[] } };
  switchOwnSet: { request: { id: string; isOn: boolean }; response: null };
  deleteOwnSet: { request: { id: string }; response: null };
}

/** From the background to the content script of a frame. */
export interface TabCalls {
  listFindings: { request: Record<string, never>; response: { findings: ListedFinding[] } };
  jumpTo: { request: { key: number }; response: null };
}

export type Calls = PageCalls & OwnPageCalls;

/** Scripts that a frame asks for when it needs them. */
export type FrameScript = 'judge' | 'card';

/** `ask`: read only when the user clicks; `on`: read by itself; `off`: run nothing there. */
export type SiteMode = 'ask' | 'on' | 'off';

/** A finding as a list shows it. */
export interface ListedFinding {
  /** Number of the annotation in its frame. */
  key: number;
  rule: string;
  quote: string;
  verdict: MarkedAs;
  stance: Stance;
  /** 0 to 1. */
  confidence: number;
}

/** Kinds of notices; what each means stands in store/notices.ts. */
export type NoticeKind = 'incomplete' | 'not-kept' | 'set-aside' | 'cannot-save' | 'reading-from-bundle' | 'rebuilt';

export interface Notice {
  kind: NoticeKind;
  /** When it was, `2026-11-22`. */
  day: string;
}

/** A set of the user's own rules, as its page shows it. */
export interface OwnSetEntry {
  id: string;
  name: string;
  text: string;
  isOn: boolean;
  /** How many rules it has. */
  rules: number;
  /** `refused`: it was compiled before, and cannot be any more; `damaged`: what is stored is not what was saved. Neither marks anything. */
  state: 'ready' | 'refused' | 'damaged';
  /** Why it was refused. */
  mistakes: OwnMistake[];
}

export type TabState =
  | { state: 'unreachable' }
  /** There are no rules to read by: a file of the extension is missing, and nothing is stored. */
  | { state: 'incomplete' }
  | { state: 'idle' }
  | { state: 'ready'; level: Level; findings: (ListedFinding & { frame: number; title: { zh: string; en: string } })[] };

/** The envelope every message travels in; the name keeps others' messages apart. */
export interface Envelope {
  kebian: string;
  request: unknown;
}
