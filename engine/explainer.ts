import { z } from 'zod';
import { LANGUAGES } from './vocabulary.ts';

const ID = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by "-"');
const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written 2026-11-22');
const TEXT = z.string().trim().min(1, 'must not be empty');
const BOTH = z.strictObject({ zh: TEXT, en: TEXT });

/** The five parts of an explainer, in the order they are read. */
export const EXPLAINER_PARTS = ['fact', 'claim', 'why', 'trick', 'instead'] as const;
export type ExplainerPart = (typeof EXPLAINER_PARTS)[number];

/** The heading that opens each part, per language. */
export const PART_HEADINGS = {
  zh: { fact: '事实', claim: '说法', why: '为什么站不住', trick: '套路', instead: '怎么做' },
  en: {
    fact: 'What is true',
    claim: 'The claim',
    why: 'Why it does not hold',
    trick: 'The trick',
    instead: 'What to do instead',
  },
} as const;

/** One article in one language: `library/explainers/<id>.<lang>.md`. */
export const ExplainerSchema = z.strictObject({
  id: ID,
  lang: z.enum(LANGUAGES),
  /** The fact, as a headline. */
  title: TEXT,
  /** Fact and reason in one breath, for the card and for speech. */
  short: TEXT,
  sources: z.array(ID).min(1, 'names at least one source that was seen'),
  reviewed: DAY,
  /** Paragraphs of each part; `[^source-id]` marks what a source supports. */
  parts: z.strictObject({
    fact: z.array(TEXT).min(1),
    claim: z.array(TEXT).min(1),
    why: z.array(TEXT).min(1),
    trick: z.array(TEXT).min(1),
    instead: z.array(TEXT).min(1),
  }),
});

/** Cited evidence: `library/sources/<id>.yaml`. */
export const SourceSchema = z
  .strictObject({
    id: ID,
    title: TEXT,
    publisher: TEXT,
    kind: z.enum(['official', 'journal', 'organisation', 'media']),
    lang: z.string().regex(/^[a-z]{2}(-[A-Za-z]+)?$/),
    address: z.url({ protocol: /^https?$/ }).optional(),
    /** A stable identifier: `doi:`, `pmid:`, `standard:`, `isbn:` and its value. */
    identifier: z
      .string()
      .regex(/^(doi|pmid|standard|isbn):.+/, 'an identifier is written doi:10.1000/182')
      .optional(),
    /** A bare year is a number to YAML. */
    date: z.coerce.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?|undated)$/, 'a date is a day, a month, a year or undated'),
    /** The day somebody read there what `says` says. */
    seen: DAY,
    says: BOTH,
    excerpt: TEXT,
  })
  .refine((source) => source.address !== undefined || source.identifier !== undefined, {
    message: 'a source needs an address or an identifier',
  });

/** A numbered part of the Opinions, word for word: `library/provisions/<id>.yaml`. */
export const ProvisionSchema = z.strictObject({
  id: ID,
  number: TEXT,
  section: z.string(),
  title: TEXT.optional(),
  text: TEXT,
  relevance: TEXT.optional(),
  addresses: TEXT.optional(),
});

/** An article of a statute, word for word: `library/laws/<id>.yaml`. */
export const LawSchema = z.strictObject({
  id: ID,
  law: TEXT,
  version: TEXT,
  article: TEXT,
  text: TEXT,
  checkedAgainst: TEXT.optional(),
});

/** How a claim persuades: `library/tactics/<id>.yaml`. */
export const TacticSchema = z.strictObject({ id: ID, name: BOTH, what: BOTH, spot: BOTH });

export type Explainer = z.infer<typeof ExplainerSchema>;
export type Source = z.infer<typeof SourceSchema>;
export type Provision = z.infer<typeof ProvisionSchema>;
export type Law = z.infer<typeof LawSchema>;
export type TacticCard = z.infer<typeof TacticSchema>;
