import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Matcher } from '#engine/runtime';
import { type Rule, STANCES } from '#engine/schema';
import { checkRecord } from '../../../cli/checked-text.ts';
import { type Rate, wilson } from '../wilson.ts';
import { STANCE_FOLDER } from './read-passages.ts';

const FRAME = z.strictObject({
  id: z.string(),
  lang: z.enum(['zh', 'en']),
  /** Who speaks: debunker, reporter, seller … */
  voice: z.string(),
  /** Which of the stances, where somebody has labelled it. */
  stance: z.enum(STANCES).optional(),
  /** The text around a claim, with the slot `{claim}` once. */
  text: z.string().refine((text) => text.split('{claim}').length === 2, 'a frame has the slot {claim} exactly once'),
});
const FrameFileSchema = z.strictObject({ sceptical: z.array(FRAME), believing: z.array(FRAME) });

export type Frame = z.infer<typeof FRAME>;
export type FrameKind = keyof z.infer<typeof FrameFileSchema>;
export type FrameFile = z.infer<typeof FrameFileSchema>;

/** How often planted claims were shown, for one file, kind and language. */
export interface Planting {
  file: string;
  kind: FrameKind;
  lang: Frame['lang'];
  /** Of the texts in which the rule's words were found. */
  shown: Rate;
  /** Texts in which they were not: a frame's own words are among those that the rule rules out. */
  lost: number;
  byFrame: { frame: Frame; shown: number; n: number }[];
}

/** The frame files of `tests/stance/frames/`, by name. */
export function readFrames(): Map<string, FrameFile> {
  const folder = `${STANCE_FOLDER}frames/`;
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(names.sort().map((name) => [name.slice(0, -5), FrameFileSchema.parse(parse(readFileSync(folder + name, 'utf8')))]));
}

/**
 * Sets flag examples of every rule into every frame of its language.
 * @param most examples of each rule, from the first
 */
export function plant(
  matcher: Matcher,
  rules: readonly Rule[],
  file: string,
  frames: FrameFile,
  most = Number.POSITIVE_INFINITY,
): Planting[] {
  return (['sceptical', 'believing'] as const).flatMap((kind) =>
    (['zh', 'en'] as const).map((lang) => {
      let lost = 0;
      const byFrame = frames[kind]
        .filter((frame) => frame.lang === lang)
        .map((frame) => {
          const row = { frame, shown: 0, n: 0 };
          for (const rule of rules) {
            for (const example of (rule.examples.flag[lang] ?? []).slice(0, most)) {
              const text = frame.text.replace('{claim}', () => example.replace(/[。.！!]$/, ''));
              const own = checkRecord(matcher, 'balanced', { id: frame.id, text }).filter((finding) => finding.rule === rule.id);
              if (own.length === 0) lost++;
              else row.n++;
              if (own.some(({ shown }) => shown)) row.shown++;
            }
          }
          return row;
        });
      const sum = (key: 'shown' | 'n') => byFrame.reduce((total, row) => total + row[key], 0);
      return { file, kind, lang, shown: wilson(sum('shown'), sum('n')), lost, byFrame };
    }),
  );
}
