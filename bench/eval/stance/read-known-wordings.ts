import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { STANCES } from '#engine/schema';
import type { Lesson } from './read-lessons.ts';

const FOLDER = fileURLToPath(new URL('../../../tests/rules/', import.meta.url));

const LANG = z.enum(['zh', 'en']);
const TEXT = z.object({ rule: z.string().default(''), lang: LANG, text: z.string() });
const WordingsSchema = z.object({
  asserted: z.array(TEXT).default([]),
  'not-asserted': z.array(TEXT.extend({ stance: z.enum(STANCES) })).default([]),
  harmless: z.array(TEXT).default([]),
  /** Of families: claims that no rule was written for. */
  texts: z.array(TEXT).default([]),
});

/** A short text of which is known whether its author asserts a claim. */
export interface KnownWording extends Pick<Lesson, 'lang' | 'stance'> {
  /** The rule that should find it; empty where there is none. */
  rule: string;
  text: string;
}

/** The wordings of `tests/rules/known-*.yaml`; the fresh ones are measured with and never read here. */
export function readKnownWordings(): KnownWording[] {
  return readdirSync(FOLDER)
    .filter((name) => /^known-.*\.yaml$/.test(name))
    .sort()
    .flatMap((name) => {
      const { asserted, 'not-asserted': told, harmless, texts } = WordingsSchema.parse(parse(readFileSync(FOLDER + name, 'utf8')));
      return [
        ...[...asserted, ...texts].map((one): KnownWording => ({ ...one, stance: 'asserted' })),
        ...told,
        ...harmless.map((one): KnownWording => ({ ...one, stance: 'told' })),
      ];
    });
}
