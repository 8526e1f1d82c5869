import { describe, expect, it } from 'vitest';
import { findClaims } from '#engine/judge';
import { createMatcher, type Matcher } from '#engine/runtime';
import { findEvidence, judgeMatch } from '../../../engine/judge/judge-match.ts';
import { DocumentView, type JudgeView } from '../../../engine/judge/view.ts';
import { tightestFilling } from '../../../engine/match/conditions.ts';
import type { Hit } from '../../../engine/match/hits.ts';
import { matchText } from '../../../engine/match/match-text.ts';
import { curated } from '../../support/curated.ts';
import { compileOne, makeCue } from '../../support/make-rule.ts';

/** A text that counts how often a unit of it is looked at. Work is counted, never timed. */
class CountedText extends String {
  looks = 0;

  override charCodeAt(index: number): number {
    this.looks++;
    return super.charCodeAt(index);
  }

  override charAt(index: number): string {
    this.looks++;
    return super.charAt(index);
  }
}

/** A list that counts how often an item of it is looked at. */
function counted<T>(items: readonly T[]): { items: readonly T[]; looks: () => number } {
  let looks = 0;
  const get = (target: readonly T[], key: string | symbol) => {
    if (key !== 'length') looks++;
    return target[key as keyof typeof target];
  };
  return { items: new Proxy(items, { get }), looks: () => looks };
}

/** Looks at the text and at its hits while it is matched and judged. */
function workOf(matcher: Matcher, text: string): { text: number; hits: number } {
  const read = new CountedText(text);
  const matches = matchText(matcher, read as unknown as string);
  const matchList = counted(matches);
  const document = new DocumentView(matcher, [{ text, matches: matchList.items }], undefined, false);
  const view = document.at(0) as JudgeView;
  const hitList = counted(view.hits);
  const cueList = counted(view.cueHits);
  for (const match of matches) judgeMatch(view, match, findEvidence({ ...view, hits: hitList.items, cueHits: cueList.items }, match));
  return { text: read.looks, hits: hitList.looks() + cueList.looks() + matchList.looks() };
}

const TIMES = 8;
/** Bisection looks at three more items in a list eight times as long. */
const SLACK = 1.25;
/** The tone of a passage is heard 3000 units to either side, and no farther: only a longer text gives a claim its full work. */
const OTHER_WORDS = '一'.repeat(90);
const HEARD_ALL_AROUND = 120;

const tricky = compileOne(
  {
    zh: [{ ordered: ['甲甲甲甲甲甲乙'] }, { all: ['甲甲', '丙丁', '戊己', '庚辛'], within: 400 }],
    en: [{ ordered: ['abab*', 'abababa*'], within: 400 }, { ordered: ['ab ab ab ab', 'never'] }],
  },
  {
    cues: [
      makeCue({ id: 'before', zh: ['网传'], except: { zh: ['网传真的'], en: [] }, stops: { zh: ['但是'], en: [] } }),
      makeCue({ id: 'label', place: 'label', zh: ['流言'] }),
      makeCue({ id: 'next', place: 'next-sentence', zh: ['不实'] }),
      makeCue({ id: 'tone', place: 'passage', stance: 'debunked', zh: ['编造'] }),
      makeCue({ id: 'mark', place: 'question', stops: { zh: ['难道'], en: [] } }),
    ],
  },
);

describe('work grows with the text and no faster', () => {
  it.each([
    ['the start of a phrase, over and over', '甲', 2000],
    ['a start with zero-width characters after it', `甲${'\u200b'.repeat(50)}`, 100],
    ['a start with a mark after each character', '甲a', 2000],
    ['a start with emoji after each character', '甲😀', 2000],
    ['a start, then marks and gaps without end', `甲${'a '.repeat(20)}`, 150],
    ['a start with many zero-width characters about its mark', `甲${'\u200b'.repeat(25)}a${'\u200b'.repeat(25)}`, 100],
    ['emoji and nothing else', '😀', 2000],
    ['one endless word', 'ab', 2000],
    ['words with gaps as wide as they may be', `ab${' '.repeat(16)}`, 300],
    ['soft marks and nothing else', ' -', 2000],
    ['zero-width characters and nothing else', '\u200b', 3000],
    ['end marks and closing quotes', '。”', 2000],
    ['full stops after abbreviations', 'e.g. ', 1000],
    ['hits without an end of a sentence', '甲甲，丙丁，戊己，庚辛，', 150],
    ['claims with a cue and a terminator each', `网传但是甲甲丙丁戊己庚辛，不实。${OTHER_WORDS}`, HEARD_ALL_AROUND],
    ['claims with words of tone around', `编造甲甲丙丁戊己庚辛。${OTHER_WORDS}`, HEARD_ALL_AROUND],
    ['questions', '甲甲丙丁戊己庚辛？', 150],
    ['pseudo-cues', '网传真的', 500],
  ])('%s', (_, unit, repeats) => {
    const once = workOf(tricky, unit.repeat(repeats));
    const more = workOf(tricky, unit.repeat(repeats * TIMES));
    expect(more.text).toBeLessThanOrEqual(once.text * TIMES * SLACK);
    expect(more.hits).toBeLessThanOrEqual(once.hits * TIMES * SLACK);
  });

  it("with the project's own rules and cues, on examples of theirs", () => {
    const matcher = createMatcher(curated.pack);
    const text = curated.data.rules
      .slice(0, 30)
      .flatMap(({ examples }) => (examples.flag.zh ?? []).slice(0, 1))
      .join(`\n${'今天出门走走，天气不错。'.repeat(20)}\n`);
    expect(text.length).toBeGreaterThan(6000);
    const once = workOf(matcher, text);
    const more = workOf(matcher, `${text}\n`.repeat(2));
    expect(findClaims(matcher, { text }).length).toBeGreaterThan(25);
    expect(more.text).toBeLessThanOrEqual(once.text * 2 * SLACK);
    // The tone of a passage is heard so far around that a text of this length has more edge than one of twice the length.
    expect(more.hits).toBeLessThanOrEqual(once.hits * 2 * SLACK * SLACK);
  });

  it.each([
    ['ordered', true],
    ['in any order', false],
  ])('filling four slots %s', (_, ordered) => {
    const work = (count: number) => {
      const lists = Array.from({ length: 4 }, (_, slot) =>
        counted(Array.from({ length: count }, (_, i): Hit => ({ class: slot, start: i * 10 + slot * 2, end: i * 10 + slot * 2 + 2 }))),
      );
      tightestFilling(
        { ordered, within: 400 },
        lists.map(({ items }) => items as Hit[]),
      );
      return lists.reduce((sum, list) => sum + list.looks(), 0);
    };
    expect(work(200 * TIMES)).toBeLessThanOrEqual(work(200) * TIMES * SLACK * 1.2);
  });
});
