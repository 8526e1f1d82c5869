import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { CORPUS_LANGUAGES } from '../read-corpora.ts';
import { STANCE_FOLDER } from './read-passages.ts';

const Schema = z.strictObject({
  texts: z.array(z.strictObject({ id: z.string(), lang: z.enum(CORPUS_LANGUAGES), why: z.string().min(1) })),
});

/** Ids of the corpora's debunks that do not refute the claim whose words they hold: what is shown there may be no false alarm. */
export function readNotRefuting(): ReadonlySet<string> {
  const { texts } = Schema.parse(parse(readFileSync(`${STANCE_FOLDER}not-refuting.yaml`, 'utf8')));
  return new Set(texts.map(({ id }) => id));
}
