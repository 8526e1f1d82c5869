import { describe, expect, it } from 'vitest';
import { withSpeakers } from '../../../../engine/judge/transcript.ts';

/** For each line the number of its speaker, by first appearance; null where nobody is known to speak. */
function speakersOf(...lines: string[]): (number | null)[] {
  const seen: object[] = [];
  return withSpeakers(lines.map((text) => ({ text, matches: [] }))).map(({ speaker }) => {
    if (!speaker) return null;
    if (!seen.includes(speaker)) seen.push(speaker);
    return seen.indexOf(speaker);
  });
}

describe('a written conversation', () => {
  it.each([
    ['names', ['王姐：吃这个能好。', '小李：哪有这回事。', '王姐：你别不信。'], [0, 1, 0]],
    ['names in a second line', ['Lena: it cures all', 'Kofi: it does not', 'Lena: does so'], [0, 1, 0]],
    ['handles and hours', ['@kofi (14:02): it cures all', '@lena (14:03): no', '@kofi (14:05): yes'], [0, 1, 0]],
    ['names in brackets', ['【王姐】：吃这个能好', '【小李】：没用'], [0, 1]],
    ['floors', ['楼主：吃这个能好', '2楼 没用的', '3楼：同上', '楼主：不信算了'], [0, 1, 2, 0]],
    ['hours alone', ['14:02 it cures all', '14:03 no', '14:05 yes'], [0, 1, 2]],
    ['dashes', ['—— 吃这个能好。', '—— 没用的。'], [0, 1]],
  ])('is told by %s', (_, lines, speakers) => {
    expect(speakersOf(...lines)).toEqual(speakers);
  });

  it('gives a line without a name to who spoke before', () => {
    expect(speakersOf('王姐：吃这个能好。', '真的，我试过。', '小李：没用。', '王姐：你别不信。')).toEqual([0, 0, 1, 0]);
  });

  it.each([
    ['rumour and truth', ['流言：吃这个能好。', '真相：不能。']],
    ['myth and fact', ['Myth: it cures all', 'Fact: it does not']],
    ['question and answer', ['问：吃这个能好吗？', '答：不能。']],
    ['fields of a product', ['品名：某某粉', '功效：治糖尿病', '产地：某地']],
    ['an expert who answers the web', ['网友：吃这个能好。', '专家：没有依据。']],
    ['an article that quotes two lines', ['王姐：吃这个能好。', '小李：没用。', '这是昨天群里的对话。', '医院说，别信。', '请看医生。']],
    ['one speaker', ['王姐：吃这个能好。', '王姐：大家都试试。']],
    ['a single line', ['王姐：吃这个能好。']],
  ])('is not %s', (_, lines) => {
    expect(speakersOf(...lines)).toEqual(lines.map(() => null));
  });

  it('is left to the markup where that says who speaks', () => {
    const blocks = [
      { text: '王姐：吃这个能好。', matches: [], speaker: {} },
      { text: '小李：没用。', matches: [] },
    ];
    expect(withSpeakers(blocks)).toBe(blocks);
  });
});
