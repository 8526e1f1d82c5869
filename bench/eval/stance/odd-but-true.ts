import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Matcher } from '#engine/runtime';
import { checkRecord } from '../../../cli/checked-text.ts';
import { type Rate, wilson } from '../wilson.ts';
import { STANCE_FOLDER } from './read-passages.ts';

const OddSchema = z.array(
  z.strictObject({ id: z.string(), lang: z.enum(['zh', 'en']), near: z.string(), text: z.string(), why: z.string() }),
);

/** A true sentence that shares the words of a rumour, with the reason why it is true. */
export type OddSentence = z.infer<typeof OddSchema>[number];

export function readOddSentences(lang: OddSentence['lang']): OddSentence[] {
  return OddSchema.parse(parse(readFileSync(`${STANCE_FOLDER}odd-but-true-${lang}.yaml`, 'utf8')));
}

/** How many of the sentences hold a rule's words, and how many are shown. */
export function judgeOddSentences(matcher: Matcher, sentences: readonly OddSentence[]): { hit: Rate; shown: Rate; wrong: OddSentence[] } {
  let hit = 0;
  const wrong: OddSentence[] = [];
  for (const sentence of sentences) {
    const findings = checkRecord(matcher, 'balanced', { id: sentence.id, text: sentence.text });
    if (findings.length > 0) hit++;
    if (findings.some(({ shown }) => shown)) wrong.push(sentence);
  }
  return { hit: wilson(hit, sentences.length), shown: wilson(wrong.length, sentences.length), wrong };
}
