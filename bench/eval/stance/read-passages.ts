import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { STANCES } from '#engine/schema';
import type { CorpusText } from '../read-corpora.ts';

/** Where the labelled sets lie. */
export const STANCE_FOLDER = fileURLToPath(new URL('../../../tests/stance/', import.meta.url));

/** `none`: the words stand there and do not state the claim. */
export const LABELS = [...STANCES, 'none'] as const;
export type Label = (typeof LABELS)[number];

const LABEL = z.enum(LABELS);
const PAIR = z.tuple([LABEL, LABEL]);
const LANG = z.enum(['zh', 'en']);

const OwnSchema = z.strictObject({
  passages: z.array(
    z.strictObject({
      id: z.string(),
      lang: LANG,
      genre: z.string(),
      text: z.string(),
      claims: z.array(z.strictObject({ rule: z.string(), quote: z.string(), labels: PAIR, stance: LABEL })).min(1),
    }),
  ),
});
const TaughtSchema = z.strictObject({
  passages: z.array(
    z.strictObject({
      lang: LANG,
      text: z.string(),
      claims: z.array(z.strictObject({ rule: z.string(), quote: z.string(), stance: z.enum(STANCES) })).min(1),
    }),
  ),
});
const OFFSET = z.number().int().nonnegative();
const CorpusSchema = z.strictObject({
  passages: z.array(
    z.strictObject({
      text: z.string(),
      lang: LANG,
      kind: z.enum(['rumour', 'debunk', 'benign']),
      start: OFFSET,
      end: OFFSET,
      claim: z.tuple([OFFSET, OFFSET]),
      rule: z.string(),
      labels: PAIR,
      stance: LABEL,
    }),
  ),
});

/** One claim in one passage with the stance that people gave it. */
export interface LabelledClaim {
  /** Claims of one passage share it. */
  passage: string;
  /** `fresh`: of our own, written after the cues of its day, and all kept aside. */
  set: 'own' | 'fresh' | 'corpus';
  lang: 'zh' | 'en';
  text: string;
  /** The claim's words, in UTF-16 units of `text`. */
  start: number;
  end: number;
  rule: string;
  labels: readonly [Label, Label];
  stance: Label;
  /** The passage asserts one claim and refutes another. */
  isMixed: boolean;
  /** Of those that nobody looks at while cues are written. */
  isAside: boolean;
}

/** The passages of our own, those that are fresh among them. @throws when the file is not of its form or a quotation does not stand in its text exactly once */
export function readOwnPassages(): LabelledClaim[] {
  return [...readPassages('passages.yaml', 'own'), ...readPassages('passages-fresh.yaml', 'fresh')];
}

/** A claim in a passage that the learned wording and manner come from. */
export interface TaughtClaim extends Pick<LabelledClaim, 'lang' | 'text' | 'start' | 'end' | 'rule'> {
  /** Passages of one writer share it. */
  writer: string;
  stance: Exclude<Label, 'none'>;
}

/** The passages that are learned from and never measured on. @throws when a file is not of its form or a quotation does not stand in its text exactly once */
export function readTaughtClaims(): TaughtClaim[] {
  const folder = `${STANCE_FOLDER}taught/`;
  return readdirSync(folder)
    .sort()
    .flatMap((name) =>
      TaughtSchema.parse(parse(readFileSync(folder + name, 'utf8'))).passages.flatMap(({ lang, text, claims }) =>
        claims.map(({ rule, quote, stance }) => {
          const start = onlyPlace(text, quote, name);
          return { writer: name, lang, text, start, end: start + quote.length, rule, stance };
        }),
      ),
    );
}

function onlyPlace(text: string, quote: string, name: string): number {
  const start = text.indexOf(quote);
  if (start === -1 || text.indexOf(quote, start + 1) !== -1) throw new Error(`${name}: "${quote}" must stand in the text exactly once`);
  return start;
}

function readPassages(file: string, set: 'own' | 'fresh'): LabelledClaim[] {
  const { passages } = OwnSchema.parse(parse(readFileSync(`${STANCE_FOLDER}${file}`, 'utf8')));
  return passages.flatMap(({ id, lang, text, claims }) =>
    claims.map(({ rule, quote, labels, stance }) => {
      const start = onlyPlace(text, quote, id);
      const end = start + quote.length;
      const isKept = set === 'fresh' || isAside(id);
      return { passage: id, set, lang, text, start, end, rule, labels, stance, isMixed: claims.length > 1, isAside: isKept };
    }),
  );
}

/** The passages of the corpora, as far as their texts are given. */
export function readCorpusPassages(texts: readonly CorpusText[]): LabelledClaim[] {
  const { passages } = CorpusSchema.parse(parse(readFileSync(`${STANCE_FOLDER}corpus-passages.yaml`, 'utf8')));
  const byId = new Map(texts.map((text) => [text.id, text]));
  return passages.flatMap(({ text: id, lang, start, end, claim: [from, to], rule, labels, stance }) => {
    const whole = byId.get(id)?.text;
    if (whole === undefined) return [];
    const text = whole.slice(start, end);
    const place = { start: from - start, end: to - start };
    return [{ passage: id, set: 'corpus', lang, text, ...place, rule, labels, stance, isMixed: false, isAside: isAside(id) }];
  });
}

/** By hash, so that neither who writes nor who tunes can choose: one passage in three. */
export function isAside(passage: string): boolean {
  return (createHash('sha1').update(`aside ${passage}`).digest()[0] as number) % 3 === 0;
}
