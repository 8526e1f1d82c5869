import type { CueContext, MarkedAs } from '#engine/runtime';
import type { ExplainerPart, Level, Stance, Topic, Verdict } from '#engine/schema';

/** Every string of the interface in one locale. Functions fill in numbers and names; the day they get is already written out. */
export interface Messages {
  /** The product. */
  name: string;
  /** Words for each verdict, and for marks of the user's own rules. */
  verdict: Record<MarkedAs, string>;
  /** One plain sentence for each. */
  verdictMeaning: Record<MarkedAs, string>;
  stance: Record<Stance, string>;
  level: Record<Level, string>;
  topic: Record<Topic, string>;
  /** Headings of the parts of an explainer. */
  part: Record<ExplainerPart, string>;
  common: {
    /** Puts a quotation in the marks of the locale. */
    quote: (words: string) => string;
    /** Stands between two quotations or names. */
    listSeparator: string;
    /** Stands between a word and what it means. */
    colon: string;
    /** A source without a date. */
    undated: string;
    /** Read after the text of a link. */
    newTab: string;
    claim: string;
    close: string;
    /** The button after something that failed. */
    again: string;
  };
  card: {
    loading: string;
    unavailable: string;
    open: string;
    /** Further findings at the same place: the button that shows the next one. */
    next: (others: number) => string;
    evidence: string;
    /** Beside the disclosure: the first publisher, and how many sources there are. */
    sourcesHint: (publisher: string, count: number) => string;
    reason: string;
    sources: string;
    /** Read before the number of a reference. */
    source: string;
    provisions: string;
    laws: string;
    opinions: string;
    why: string;
    words: string;
    stance: string;
    stanceOf: (stance: string) => string;
    confidence: string;
    /** Percents are whole numbers; `alone` is what the words of the claim said before any cue. */
    confidenceOf: (percent: number, level: string, alone: number) => string;
    cues: string;
    /** `place` is one of `cuePlace`, for a cue that does not stand in the text itself. */
    cue: (quote: string, stance: string, place?: string) => string;
    cuePlace: Record<Exclude<CueContext, 'text'>, string>;
    /** The wording as a whole; the quoted words spoke loudest. */
    wordingFor: (quote: string) => string;
    wordingAgainst: (quote: string) => string;
    refutedElsewhere: string;
    claimReview: string;
    noCues: string;
    rule: string;
    ruleOf: (id: string, version: string) => string;
    review: string;
    reviewOf: (reviewed: string, expires: string) => string;
    pack: string;
    packOf: (day: string, hash: string) => string;
    appeal: string;
    appealHow: string;
  };
  popup: {
    edition: (day: string) => string;
    checking: string;
    unreachable: string;
    unreachableWhy: string;
    incomplete: string;
    incompleteWhy: string;
    idle: string;
    check: string;
    off: string;
    offWhy: string;
    count: (count: number) => string;
    countWhy: string;
    none: string;
    site: (host: string) => string;
    mode: Record<'ask' | 'on' | 'off', string>;
    library: string;
    scope: string;
  };
  /** What has broken and what came of it: no jargon, no alarm. `day` is written out. */
  notice: Record<'incomplete' | 'not-kept' | 'set-aside' | 'cannot-save' | 'reading-from-bundle' | 'rebuilt', (day: string) => string> & {
    dismiss: string;
  };
  /** Rules of the user's own. */
  own: {
    title: string;
    standfirst: string;
    /** Leads from the library. */
    link: string;
    back: string;
    /** On the card, in the place of the fact. */
    card: (set: string) => string;
    note: string;
    appeal: string;
    sets: string;
    none: string;
    count: (rules: number) => string;
    refused: string;
    damaged: string;
    on: (name: string) => string;
    edit: string;
    export: string;
    remove: string;
    sure: string;
    write: string;
    change: (name: string) => string;
    name: string;
    file: string;
    text: string;
    form: string;
    save: string;
    cancel: string;
    compiling: string;
    saved: (name: string) => string;
    failed: string;
    mistakes: (count: number) => string;
    line: (line: number) => string;
    /** A rule to begin with. */
    sample: string;
  };
  library: {
    title: string;
    standfirst: (count: number) => string;
    search: string;
    found: (count: number) => string;
    none: string;
    failed: string;
    all: string;
    topic: string;
    reviewed: string;
    nextReview: string;
    verdict: string;
    sources: string;
    /** The link from a source back to where it is cited. */
    back: (place: number) => string;
    seen: (day: string) => string;
    tactic: string;
    ask: string;
    provisions: string;
    laws: string;
    lawVersion: (version: string) => string;
    edition: (day: string, hash: string) => string;
    language: string;
    languages: Record<'zh' | 'en', string>;
  };
  welcome: {
    title: string;
    does: [string, string, string];
    privacyTitle: string;
    privacy: [string, string];
    choiceTitle: string;
    click: string;
    clickWhy: string;
    all: string;
    allWhy: string;
    current: string;
    chooseClick: string;
    chooseAll: string;
    declined: string;
    later: string;
    sampleTitle: string;
    sampleCaption: string;
    legend: string;
    sample: { before: string; marked: string; after: string; fact: string; claim: string; verdict: Verdict };
  };
}
