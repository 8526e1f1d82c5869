import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlaceList } from '../../../../engine/normalize/place-list.ts';
import { sentenceAt, sentenceEnd, sentenceEnds } from '../../../../engine/normalize/sentence.ts';

/** The sentence around the first "#". */
function around(text: string): string {
  const { start, end } = sentenceAt(text, text.indexOf('#'));
  return text.slice(start, end);
}

describe('sentenceAt', () => {
  it.each([
    ['ends at a Chinese full stop', '前。甲#乙。后', '甲#乙。'],
    ['ends at ！ ？ ； and their ASCII forms', '一！二#？三；', '二#？'],
    ['takes in every mark of a run', '真的？甲#乙！！？后', '甲#乙！！？'],
    ['takes in closing quotes', '他说：“甲#乙。”后', '他说：“甲#乙。”'],
    ['leaves the closing quote of the sentence before', '“前。”甲#乙。', '甲#乙。'],
    ['ends at a full stop before a gap', 'One. Two # two. Three.', ' Two # two.'],
    ['does not end inside a number or an address', 'It is 3.5 # at a.example.org now. Next', 'It is 3.5 # at a.example.org now.'],
    ['does not end after an abbreviation', 'Dr. Lee vs. Mr. Wu # said e.g. this. Next', 'Dr. Lee vs. Mr. Wu # said e.g. this.'],
    ['does not end after a single capital', 'J. Smith # here. Next', 'J. Smith # here.'],
    ['ends after an ordinary short word', 'We did so. It # is.', ' It # is.'],
    ['does not end at a comma or a line break', '甲，\n#乙、丙', '甲，\n#乙、丙'],
    ['reaches to both ends of a text without marks', '甲#乙', '甲#乙'],
    ['holds a lone surrogate', '前。\ud83d甲#\ude00乙。', '\ud83d甲#\ude00乙。'],
    ['holds an emoji whole', '前。😀甲#😀。后', '😀甲#😀。'],
  ])('%s', (_, text, sentence) => {
    expect(around(text)).toBe(sentence);
  });

  it('ends at nine marks, and at no other unit that there is', () => {
    const units = Array.from({ length: 2 ** 16 }, (_, unit) => String.fromCharCode(unit));
    expect(units.filter((unit) => sentenceEnd(`甲${unit} 乙`, 0) === 2).join('')).toBe('!.;?。！；？｡');
  });

  it('parts any text into sentences without gap or overlap, walked through or noted from a list of marks', () => {
    const parts = fc.constantFrom('甲', 'a', 'B', '。', '.', ' ', '？', '”', '"', 'Dr', '\ud83d');
    const ends = new PlaceList();
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 40 }).map((all) => all.join('')),
        (text) => {
          const marks = new PlaceList();
          // Letters among the marks end nothing.
          for (let at = 0; at < text.length; at++) if (/[。？.a]/.test(text.charAt(at))) marks.push(at);
          const walked: number[] = [];
          for (let at = 0; at < text.length; at = walked.at(-1) as number) {
            const { start, end } = sentenceAt(text, at);
            expect(start).toBe(at);
            expect(end).toBeGreaterThan(at);
            expect(end).toBe(sentenceEnd(text, at));
            walked.push(end);
          }
          sentenceEnds(text, marks, ends);
          const noted = [...ends.items.subarray(0, ends.length)];
          expect([...noted.filter((end) => end < text.length), ...(text ? [text.length] : [])]).toEqual(walked);
        },
      ),
    );
  });
});
