import { describe, expect, it } from 'vitest';
import { compileRules } from '#engine/compile';
import { findInDocument, type Matchers, openTogether, readTogether } from '#engine/judge';
import { createMatcher } from '#engine/runtime';
import { makeCue, makeRule } from '../../../support/make-rule.ts';

const rule = (id: string, phrase: string) => makeRule({ id, patterns: { zh: [{ ordered: [phrase] }] } });
const doubt = makeCue({ id: 'doubt', stance: 'debunked', place: 'before', strength: 0.9, zh: ['谣传'] });
const ours = createMatcher(compileRules({ rules: [rule('ours', '白水防病')], concepts: [], cues: [doubt] }));
const own = createMatcher(compileRules({ rules: [rule('own', '黑茶防病')], concepts: [], cues: [] }));
const matchers: Matchers = [ours, own];

function judge(...texts: string[]) {
  const judge = openTogether(matchers, { blocks: texts.map((text) => readTogether(matchers, { text })) });
  return texts.map((_, index) => {
    for (const _step of judge.prepare(index, 'balanced'));
    return judge.findingsIn(index);
  });
}

describe('openTogether', () => {
  it('finds what any of the matchers finds', () => {
    expect(judge('白水防病。黑茶防病。', '黑茶防病。', '没有。').map((found) => found.map((each) => each.rule))).toEqual([
      ['ours', 'own'],
      ['own'],
      [],
    ]);
  });

  it("judges the others by the first one's cues", () => {
    expect(judge('谣传黑茶防病。')[0]).toMatchObject([{ rule: 'own', stance: 'debunked', cues: [{ cue: 'doubt' }] }]);
  });

  it('changes nothing of what the first one finds alone', () => {
    const text = '谣传黑茶防病，但白水防病。';
    expect(judge(text)[0]?.filter((found) => found.rule === 'ours')).toEqual(findInDocument(ours, { blocks: [{ text }] })[0]);
  });
});
