import { describe, expect, it } from 'vitest';
import { judgeBlocks, onlyOne, openProbe } from './probe.ts';

const matcher = openProbe({
  rule: { patterns: { zh: [{ ordered: ['甲乙', '骗局'] }], en: [{ ordered: ['alpha', 'myth'] }, { ordered: ['alpha', 'link*'] }] } },
  cues: [
    {
      id: 'wrong',
      place: 'after',
      stance: 'debunked',
      zh: ['是骗局', '没有骗局'],
      en: ['is a myth', 'no link', 'is false'],
      strength: 0.8,
      scope: 60,
    },
  ],
});
const cuesIn = (text: string) => onlyOne(judgeBlocks(matcher, [text])).cues.map(({ cue }) => cue);

describe('a claim that is said twice in a sentence', () => {
  it.each(['Alpha is a myth, they find, and once more: alpha is a myth.', '甲乙是个骗局，我说甲乙是骗局。'])(
    'is not refuted: %s',
    (text) => {
      expect(cuesIn(text)).toEqual([]);
    },
  );

  it.each(['That alpha is a myth is false.', 'Alpha is linked to it, and there is no link.', '甲乙是个骗局，没有骗局。'])(
    'is refuted by words that are not its own, or that deny: %s',
    (text) => {
      expect(cuesIn(text)).toEqual(['wrong']);
    },
  );
});
