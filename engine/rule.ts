import { z } from 'zod';
import { CUE_PLACES, HARMS, LANGUAGES, LAWS, PROVISIONS, STANCE_EVIDENCE, STANCES, TACTICS, TOPICS, VERDICTS } from './vocabulary.ts';

const ID = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by "-", as in acid-body');
const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written 2026-11-22');
const TEXT = z.string().trim().min(1, 'must not be empty');
/** A slot: alternatives separated by " | ", each a phrase or a $concept. */
const SLOT = TEXT;
const SLOTS = z.array(SLOT).min(1, 'needs at least one slot');

const BOTH = z.strictObject({ zh: TEXT, en: TEXT });

const PATTERN_OPTIONS = {
  /** Longest distance from the first matched character to the last, in UTF-16 units. */
  within: z.number().int().min(2).max(400).optional(),
  /** Slots that must have a hit anywhere in the same block. */
  near: SLOTS.optional(),
  /** Phrases that, in the same sentence, cancel the match. */
  unless: SLOTS.optional(),
  /** How sure the words alone make us that the claim is asserted. */
  confidence: z.number().min(0.05).max(1).optional(),
};

export const PatternSchema = z.union(
  [
    z.strictObject({ ordered: SLOTS.max(6, 'at most six slots'), ...PATTERN_OPTIONS }),
    z.strictObject({ all: SLOTS.max(4, 'at most four slots: an unordered pattern is tried in every order'), ...PATTERN_OPTIONS }),
  ],
  { error: 'a pattern is {ordered: [slots]} or {all: [slots]}, with within, near, unless, confidence if wanted' },
);

const EXAMPLES = z.partialRecord(z.enum(LANGUAGES), z.array(TEXT).min(5, 'needs five or more examples'));

/** One claim, or a family of claims, and the patterns that recognise it: a file under `rules/<topic>/` or `rules/families/`. */
export const RuleSchema = z.strictObject({
  id: ID,
  topic: z.enum(TOPICS),
  claim: BOTH,
  verdict: z.enum(VERDICTS),
  harm: z.enum(HARMS),
  tactics: z.array(z.enum(TACTICS)).min(1, 'names one to three tactics').max(3, 'names one to three tactics'),
  provisions: z.array(z.enum(PROVISIONS)).min(1, 'names at least one provision it serves'),
  laws: z.array(z.enum(LAWS)).default([]),
  explainer: ID,
  /** A broad rule over concepts, under `rules/families/`: it gives way to every other rule on the same words. */
  family: z.literal(true).optional(),
  reviewed: DAY,
  expires: DAY,
  patterns: z.partialRecord(z.enum(LANGUAGES), z.array(PatternSchema).min(1)),
  unless: z.partialRecord(z.enum(LANGUAGES), z.array(SLOT)).default({}),
  /** Words that elsewhere debunk and here belong to the claim: 骗局 where the claim is that something is one. */
  claimWords: z.partialRecord(z.enum(LANGUAGES), z.array(SLOT)).default({}),
  examples: z.strictObject({ flag: EXAMPLES, pass: EXAMPLES }),
});

const PHRASES = z.array(TEXT).default([]);

/** A class of words that patterns name as `$id`: a file under `rules/concepts/`. */
export const ConceptSchema = z.strictObject({ id: ID, about: TEXT, zh: PHRASES, en: PHRASES });

/** Words that decide a stance: a file under `rules/cues/`. See docs/architecture.md, "How a stance is judged". */
export const CueSchema = z.strictObject({
  id: ID,
  about: TEXT,
  /** The same for readers, as the end of a sentence: “网传” … 有人这么说，作者没有表态. */
  plain: BOTH,
  /** What the cue speaks for; `asserted` overrules the sceptical words before it. */
  stance: z.enum(STANCES),
  /** Where the cue stands, seen from the claim. */
  place: z.enum(CUE_PLACES),
  /** Most units between cue and claim; within a sentence unless the place says otherwise. */
  scope: z.number().int().min(0).max(400),
  /** How strongly it decides, 0 to 1. */
  strength: z.number().min(0.05).max(1),
  zh: PHRASES,
  en: PHRASES,
  /** Pseudo-cues: longer words that contain a cue and do not count. */
  except: z.strictObject({ zh: PHRASES, en: PHRASES }).default({ zh: [], en: [] }),
  /** Terminators: between cue and claim they end the scope. */
  stops: z.strictObject({ zh: PHRASES, en: PHRASES }).default({ zh: [], en: [] }),
  /** For a cue in two parts: the words that must stand behind the claim, 没有 … 的证据. */
  closes: z.strictObject({ zh: PHRASES, en: PHRASES }).default({ zh: [], en: [] }),
  /** Words that, shortly before the cue, take it away: the author who speaks is no other. */
  notAfter: z.strictObject({ zh: PHRASES, en: PHRASES }).default({ zh: [], en: [] }),
  notAfterExcept: z.strictObject({ zh: PHRASES, en: PHRASES }).default({ zh: [], en: [] }),
  /** Sentences around "{claim}": in `decides` the cue changes the stance, in `leaves` it does not. */
  examples: z.strictObject({ decides: z.array(TEXT).min(2), leaves: z.array(TEXT).default([]) }),
});

/** Classes of everyday words that show how a passage is told: `rules/word-classes.yaml`. */
export const WordClassesSchema = z.array(
  z.strictObject({
    id: ID,
    about: TEXT,
    /** Whether it is listened to only for which of the other stances a passage that does not assert has. */
    only: z.literal('stances').optional(),
    /** Runs of characters, simplified. */
    zh: z.array(TEXT).default([]),
    /** Words in small letters; a star before one stands for its beginning. */
    en: z.array(TEXT).default([]),
  }),
);

/** Longer words in which a phrase of the rules stands by chance: `rules/whole-words.yaml`. */
export const WholeWordsSchema = z.array(
  z.strictObject({
    /** Simplified. */
    word: TEXT,
    /** Phrases in it that are none there: 大麻 in 大麻烦. */
    hides: z.array(TEXT).min(1),
  }),
);

const HUNDREDTHS = z.array(z.number().int());
/** Weights in hundredths: of each class of words in each place around a claim (PLACES of engine/judge/surroundings.ts), and of each empty place. */
const BY_PLACE = { empty: HUNDREDTHS, classes: z.record(ID, HUNDREDTHS) };

/** Short runs of words, folded, with their weights in hundredths. */
const GRAMS = z.record(z.string(), z.number().int());

const WORDING = z.strictObject({
  /** Added to every sum. */
  bias: z.number(),
  /** Above 0 speaks for an assertion. */
  weights: GRAMS,
  /** Classes of words; above 0 speaks for an assertion. */
  asserts: z.strictObject(BY_PLACE).optional(),
  /** What speaks for each stance that is no assertion. */
  stances: z
    .partialRecord(
      z.enum(STANCES),
      z.strictObject({ bias: z.number(), evidence: z.partialRecord(z.enum(STANCE_EVIDENCE), z.number()), ...BY_PLACE }),
    )
    .default({}),
});

/** What was learned of how people assert and how they tell: `rules/wording.json`, made by `npm run learn:wording`. */
export const WordingSchema = z.strictObject({ about: TEXT, zh: WORDING, en: WORDING });

/** A claim or family we do not carry, with the reason. */
export const ExcludedSchema = z.array(
  z.strictObject({
    id: ID,
    claim: BOTH,
    reason: z.enum(['mixed-evidence', 'politics', 'event', 'person', 'no-source-seen', 'culture', 'true-core']),
    why: BOTH,
    decided: DAY,
    /** Families of labelled texts that make the claim; evaluation reports recall with and without them. */
    families: z.array(ID).default([]),
  }),
);

/** What became of each claim of a published list: the rule that covers it, an entry of excluded.yaml, a single event, or nothing yet. */
export const PublishedListsSchema = z.array(
  z.strictObject({
    list: TEXT,
    publisher: TEXT,
    /** A day, a month, years, or undated. */
    date: TEXT,
    items: z
      .array(
        z.union(
          [
            z.strictObject({ claim: TEXT, rule: ID }),
            z.strictObject({ claim: TEXT, excluded: ID }),
            z.strictObject({ claim: TEXT, event: TEXT }),
            z.strictObject({ claim: TEXT, open: TEXT }),
          ],
          { error: 'an item has a claim and one of: rule, excluded, event, open' },
        ),
      )
      .min(1),
  }),
);

export type Pattern = z.infer<typeof PatternSchema>;
export type Rule = z.infer<typeof RuleSchema>;
export type Concept = z.infer<typeof ConceptSchema>;
export type Cue = z.infer<typeof CueSchema>;
export type Wording = z.infer<typeof WordingSchema>;
export type WordClass = z.infer<typeof WordClassesSchema>[number];
export type WholeWord = z.infer<typeof WholeWordsSchema>[number];
export type Excluded = z.infer<typeof ExcludedSchema>;
export type PublishedLists = z.infer<typeof PublishedListsSchema>;
