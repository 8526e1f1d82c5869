import { describe, expect, it } from 'vitest';
import { compileRules } from '#engine/compile';
import { factsOf, findClaims, readBlock } from '#engine/judge';
import { createMatcher } from '#engine/runtime';
import { compileOne, findOne, makeConcept, makeRule, quotesIn } from '../../../support/make-rule.ts';

/** The matched words of the one finding, as they stand in the text. */
function wordsIn(matcher: Parameters<typeof quotesIn>[0], text: string): string[] {
  return findOne(matcher, { text }).words.map(({ start, end }) => text.slice(start, end));
}

describe('a phrase', () => {
  const vaccine = compileOne({ en: [{ ordered: ['vaccine'] }] });

  it.each([
    ['as a whole word', 'The vaccine, here', ['vaccine']],
    ['between Han characters', '打vaccine后', ['vaccine']],
    ['between zero-width characters that belong to no word', '\u200bvaccine\u200b', ['vaccine']],
    ['not inside a word', 'vaccines and unvaccine', []],
    ['not before a digit', 'vaccine2', []],
    ['not inside a word that zero-width characters cut', 'un\u200bvaccine vaccine\u200bs', []],
    ['as often as there are sentences', 'A vaccine. A vaccine vaccine. None.', ['vaccine', 'vaccine']],
  ])('in Latin is found %s', (_, text, quotes) => {
    expect(quotesIn(vaccine, text)).toEqual(quotes);
  });

  it.each([
    ['用5G网络', ['5G网络']],
    ['用 5G 网络', ['5G 网络']],
    ['用15G网络', []],
    ['用5 G网络', []],
  ])('of Latin and Han keeps the word boundary on its Latin side: %s', (text, quotes) => {
    expect(quotesIn(compileOne({ zh: [{ ordered: ['5G网络'] }] }), text)).toEqual(quotes);
  });

  it.each([
    ['Vaccinated, he', ['Vaccinated']],
    ['the vaccines', ['vaccines']],
    ['re-vaccinate\u200bd now', ['vaccinate\u200bd']],
    ['vaccin', ['vaccin']],
    ['vacci', []],
    ['unvaccinated', []],
    ['vaccines打', ['vaccines']],
  ])('with a star goes on to the end of its word: %s', (text, quotes) => {
    expect(quotesIn(compileOne({ en: [{ ordered: ['vaccin*'] }] }), text)).toEqual(quotes);
  });

  it.each([
    ['two soft marks between Han', '疫-·苗', ['疫-·苗']],
    ['two spaces between Han', '疫  苗', ['疫  苗']],
    ['quotation marks', '“疫”苗', ['疫”苗']],
    ['soft marks among many zero-width ones', `疫-${'\u200b'.repeat(30)}-苗`, [`疫-${'\u200b'.repeat(30)}-苗`]],
  ])('of Han is found over %s', (_, text, quotes) => {
    expect(quotesIn(compileOne({ zh: [{ ordered: ['疫苗'] }] }), text)).toEqual(quotes);
  });

  it.each(['疫---苗', '疫   苗', '疫，苗', '疫、苗', '疫（苗）', '疫。苗', '疫的苗'])('of Han is not found in %s', (text) => {
    expect(quotesIn(compileOne({ zh: [{ ordered: ['疫苗'] }] }), text)).toEqual([]);
  });

  it.each([
    ['新a冠疫苗', '新a冠疫苗'],
    ['新冠疫ｌ苗', '新冠疫ｌ苗'],
    ['打新冠1疫苗吧', '新冠1疫苗'],
    ['新冠疫😀苗', '新冠疫😀苗'],
    ['新冠疫❤\ufe0f苗', '新冠疫❤\ufe0f苗'],
    ['新冠👍🏽疫苗', '新冠👍🏽疫苗'],
    ['新冠-b 疫-苗', '新冠-b 疫-苗'],
    ['x新冠c疫苗y', '新冠c疫苗'],
  ])('of three or more Han is found over one mark: %s', (text, quote) => {
    expect(quotesIn(compileOne({ zh: [{ ordered: ['新冠疫苗'] }] }), text)).toEqual([quote]);
  });

  it.each([
    ['two marks', '新a冠疫b苗'],
    ['two marks in one place', '新冠a-b疫苗'],
    ['two emoji', '新冠😀😀疫苗'],
    ['a word', '新冠mRNA疫苗'],
    ['a number', '新冠19疫苗'],
    ['a number with a full stop', '新冠1.5疫苗'],
    ['a letter and an emoji', '新冠x😀疫苗'],
    ['more than two soft marks about it', '新冠 - x疫苗'],
    ['a mark that is no letter', '新冠（疫苗'],
    ['a rare Han character', '新冠𠮷疫苗'],
  ])('of three or more Han is not found over %s', (_, text) => {
    expect(quotesIn(compileOne({ zh: [{ ordered: ['新冠疫苗'] }] }), text)).toEqual([]);
  });

  it('of two Han is not found over a mark, and letters do not make it longer', () => {
    expect(quotesIn(compileOne({ zh: [{ ordered: ['疫苗'] }] }), '疫l苗，疫1苗，疫😀苗')).toEqual([]);
    expect(quotesIn(compileOne({ zh: [{ ordered: ['5G辐射'] }] }), '5G辐a射，5G😀辐射')).toEqual([]);
  });

  it('with a letter of its own is found beside one that the letter is a mark to, and over another mark', () => {
    const matcher = compileOne({ zh: [{ ordered: ['维生素C治疗', '癌症'] }, { ordered: ['素治疗', '癌症'], confidence: 0.5 }] });
    expect(quotesIn(matcher, '维生素C治疗癌症。')).toEqual(['维生素C治疗癌症']);
    expect(quotesIn(matcher, '元素C治疗癌症。')).toEqual(['素C治疗癌症']);
    expect(quotesIn(matcher, '维x生素C治疗癌症。')).toEqual(['维x生素C治疗癌症']);
    expect(quotesIn(matcher, '维生素x治疗癌症。')).toEqual(['素x治疗癌症']);
  });

  it.each([
    ['inside the word', '惹了大麻烦', []],
    ['at its start, in its middle, at its end', '麻烦人麻烦', []],
    ['with marks and traditional characters in the word', '大-麻 煩', []],
    ['beside the word', '大麻，大麻烦', ['大麻']],
    ['over its edge', '大麻烦人', ['烦人']],
    ['where the word is not whole', '大麻，烦', ['大麻']],
  ])('that a whole word hides is no hit %s', (_, text, quotes) => {
    const wholeWords = [
      { word: '大麻烦', hides: ['大麻'] },
      { word: '麻烦人麻烦', hides: ['麻烦', '人麻', '烦人'] },
    ];
    expect(quotesIn(compileOne({ zh: [{ ordered: ['大麻 | 人麻 | 烦人'] }] }, { wholeWords }), text)).toEqual(quotes);
  });

  it('that no whole word names is a hit inside one too, and so is the word itself', () => {
    const wholeWords = [{ word: '慢性病', hides: ['性病'] }];
    const matcher = compileOne(
      { zh: [{ ordered: ['慢性', '人 | 中年'] }, { ordered: ['慢性病', '老年'] }, { ordered: ['性病', '少年'] }] },
      { wholeWords },
    );
    expect(quotesIn(matcher, '慢性病中年。慢性病老年。慢性病少年。性病少年。')).toEqual(['慢性病中年', '慢性病老年', '性病少年']);
  });

  it('is not found where letters and digits stand as they usually do', () => {
    const matcher = compileOne({ zh: [{ ordered: ['吃药 | 天药 | 素治疗法'] }] });
    expect(quotesIn(matcher, '每次吃3天的药，先吃5天药停2天，用维生素C的治疗法。')).toEqual(['天药']);
    expect(quotesIn(matcher, '吃3药，天2药')).toEqual([]);
  });

  it.each([
    ['acidic body', ['acidic body']],
    ['acidic-body', ['acidic-body']],
    ['acidic\n            body', ['acidic\n            body']],
    ['acidicbody', []],
    ['acidic, body', []],
    [`acidic${' '.repeat(17)}body`, []],
  ])('of Latin words needs a gap, up to a line break with its indent: %j', (text, quotes) => {
    expect(quotesIn(compileOne({ en: [{ ordered: ['acidic body'] }] }), text)).toEqual(quotes);
  });

  it('has its exact range, whatever stands before and inside it', () => {
    const text = '\ufeff😀體\u200b Ｘ，體\u200d “\u00ad質\u200b。';
    const finding = findOne(compileOne({ zh: [{ ordered: ['体质'] }] }), { text });
    expect([finding.start, finding.end]).toEqual([text.lastIndexOf('體'), text.indexOf('質') + 1]);
  });

  it('is found through traditional characters even if it is written in them', () => {
    const matcher = compileOne({ zh: [{ ordered: ['體質'] }] });
    expect(quotesIn(matcher, '体质。體質。体質')).toEqual(['体质', '體質', '体質']);
  });

  it('is found after a false start of itself', () => {
    expect(quotesIn(compileOne({ zh: [{ ordered: ['甲甲乙'] }] }), '甲甲甲乙')).toEqual(['甲甲乙']);
  });

  it('may belong to several concepts and fill the slot of each', () => {
    const concepts = [makeConcept({ id: 'one', zh: ['甲乙', '丙丁'] }), makeConcept({ id: 'two', zh: ['甲乙', '戊己'] })];
    const matcher = compileOne({ zh: [{ ordered: ['$one', '$two'] }] }, { concepts });
    expect(wordsIn(matcher, '甲乙，甲乙')).toEqual(['甲乙', '甲乙']);
    expect(wordsIn(matcher, '丙丁甲乙')).toEqual(['丙丁', '甲乙']);
    expect(quotesIn(matcher, '甲乙丙丁')).toEqual([]);
  });

  it.each([
    ['as an emoji of two units', '🚀', '发🚀射', ['🚀']],
    ['with an apostrophe of either kind', "don't eat", 'So don’t eat', ['don’t eat']],
    ['with an accent', 'déjà', 'DEJA vu', ['DEJA']],
  ])('is found %s', (_, phrase, text, quotes) => {
    expect(quotesIn(compileOne({ en: [{ ordered: [phrase] }] }), text)).toEqual(quotes);
  });
});

describe('words', () => {
  const nested = compileOne({ zh: [{ ordered: ['癌细 | 癌细胞 | 抗癌细胞', '消失'] }] });

  it('are widened to the longest phrase of their slot', () => {
    expect(wordsIn(nested, '抗癌细胞消失')).toEqual(['抗癌细胞', '消失']);
    expect(wordsIn(nested, '癌细消失')).toEqual(['癌细', '消失']);
  });

  it('are the tightest of several, then widened', () => {
    expect(wordsIn(nested, '抗癌细胞，癌细胞消失，消失')).toEqual(['癌细胞', '消失']);
  });

  it('never come to overlap', () => {
    const matcher = compileOne({ zh: [{ ordered: ['甲乙 | 甲乙丙', '丙丁 | 乙丙丁'] }] });
    expect(wordsIn(matcher, '甲乙丙丁')).toEqual(['甲乙', '丙丁']);
    expect(quotesIn(matcher, '甲乙丁')).toEqual([]);
  });

  it('are widened only as far as the window holds', () => {
    const matcher = compileOne({ zh: [{ ordered: ['癌细 | 抗癌细', '消失'], within: 4 }] });
    expect(wordsIn(matcher, '抗癌细消失')).toEqual(['癌细', '消失']);
  });

  it('are widened no farther than the window even if there is but one', () => {
    const matcher = compileOne({ zh: [{ ordered: ['丙丁 | 甲乙丙丁戊'], within: 4 }] });
    expect(wordsIn(matcher, '甲乙丙丁戊')).toEqual(['丙丁']);
  });

  it('of one character are found beside longer ones, folded like any other', () => {
    const matcher = compileOne({ zh: [{ ordered: ['盐 | 食盐', '致癌'] }] });
    expect(wordsIn(matcher, '吃盐致癌')).toEqual(['盐', '致癌']);
    expect(wordsIn(matcher, '吃鹽致癌')).toEqual(['鹽', '致癌']);
    expect(wordsIn(matcher, '食盐致癌')).toEqual(['食盐', '致癌']);
    expect(quotesIn(matcher, '吃糖致癌')).toEqual([]);
  });

  it('of one character are found through a traditional form that no longer phrase has', () => {
    expect(wordsIn(compileOne({ zh: [{ ordered: ['盐', '致癌'] }] }), '吃鹽致癌')).toEqual(['鹽', '致癌']);
  });

  it('of one character do not stand inside another word of the pattern', () => {
    expect(quotesIn(compileOne({ zh: [{ ordered: ['癌', '抗癌'] }] }), '抗癌')).toEqual([]);
  });

  it('are given in text order, one for each slot', () => {
    const matcher = compileOne({ zh: [{ all: ['甲乙', '丙丁', '戊己'] }] });
    const text = '戊己说甲乙和丙丁';
    expect(findOne(matcher, { text }).words).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 5 },
      { start: 6, end: 8 },
    ]);
  });
});

describe('a pattern', () => {
  it('that is ordered holds only in its order, one that is not in every order', () => {
    const slots = ['甲乙', '丙丁', '戊己'];
    const texts = ['甲乙丙丁戊己', '甲乙戊己丙丁', '丙丁甲乙戊己', '丙丁戊己甲乙', '戊己甲乙丙丁', '戊己丙丁甲乙'];
    expect(texts.map((text) => quotesIn(compileOne({ zh: [{ ordered: slots }] }), text).length)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(texts.map((text) => quotesIn(compileOne({ zh: [{ all: slots }] }), text).length)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('needs every slot', () => {
    expect(quotesIn(compileOne({ zh: [{ all: ['甲乙', '丙丁'] }] }), '甲乙甲乙')).toEqual([]);
  });

  it('needs two hits for two like slots', () => {
    const matcher = compileOne({ zh: [{ ordered: ['甲乙', '甲乙'] }] });
    expect(quotesIn(matcher, '甲乙。')).toEqual([]);
    expect(quotesIn(matcher, '甲乙甲乙。')).toEqual(['甲乙甲乙']);
  });

  it('holds up to its limit and not one unit over', () => {
    const matcher = compileOne({ zh: [{ ordered: ['甲乙', '丙丁'], within: 10 }] });
    expect(quotesIn(matcher, `甲乙${'嗯'.repeat(6)}丙丁`)).toEqual([`甲乙${'嗯'.repeat(6)}丙丁`]);
    expect(quotesIn(matcher, `甲乙${'嗯'.repeat(7)}丙丁`)).toEqual([]);
  });

  it('has a longer limit in English than in Chinese where it names none', () => {
    const matcher = compileOne({ zh: [{ ordered: ['甲乙', '丙丁'] }], en: [{ ordered: ['alpha', 'beta'] }] });
    expect(quotesIn(matcher, `甲乙${'嗯'.repeat(36)}丙丁`)).toHaveLength(1);
    expect(quotesIn(matcher, `甲乙${'嗯'.repeat(37)}丙丁`)).toEqual([]);
    expect(quotesIn(matcher, `alpha${' '.repeat(111)}beta`)).toHaveLength(1);
    expect(quotesIn(matcher, `alpha${' '.repeat(112)}beta`)).toEqual([]);
  });

  it('holds within one sentence; in English within two neighbours too, never over a third', () => {
    const zh = compileOne({ zh: [{ ordered: ['甲乙', '丙丁'] }] });
    expect(quotesIn(zh, '甲乙，丙丁')).toEqual(['甲乙，丙丁']);
    expect(quotesIn(zh, '甲乙。丙丁')).toEqual([]);
    const en = compileOne({ en: [{ ordered: ['alpha', 'beta'] }] });
    expect(quotesIn(en, 'Alpha. Beta.')).toEqual(['Alpha. Beta']);
    expect(quotesIn(en, 'Alpha. None. Beta.')).toEqual([]);
    expect(quotesIn(en, 'Alpha. Beta, alpha, beta.')).toEqual(['alpha, beta']);
  });

  it('holds within two neighbours of which the first ends in a quotation mark, whichever word is waited for', () => {
    const matcher = compileOne({ en: [{ all: ['alpha', 'beta'] }] });
    expect(quotesIn(matcher, '“One.” “Alpha.” Beta.')).toEqual(['Alpha.” Beta']);
    expect(quotesIn(matcher, '“One.” “Beta.” Alpha.')).toEqual(['Beta.” Alpha']);
  });

  it('is less sure over two sentences, and speaks once for the two', () => {
    const matcher = compileOne({ en: [{ all: ['alpha', 'beta'], confidence: 0.8 }] });
    const confidences = (text: string) => readBlock(matcher, { text }).matches.map(({ confidence }) => confidence);
    expect(confidences('Alpha, beta.')).toEqual([0.8]);
    expect(confidences('Alpha. Beta.')).toEqual([0.8 * 0.85]);
    expect(confidences('Alpha. Beta. Alpha.')).toEqual([0.8 * 0.85]);
    expect(confidences('Alpha. Beta. Alpha. Beta.')).toEqual([0.8 * 0.85, 0.8 * 0.85]);
  });

  it('over two sentences needs longer words than one character', () => {
    const matcher = compileOne({ en: [{ ordered: ['盐 | salt', 'cancer'] }] });
    expect(quotesIn(matcher, 'A 盐. Cancer.')).toEqual([]);
    expect(quotesIn(matcher, 'A salt. Cancer.')).toEqual(['salt. Cancer']);
  });

  it('over two sentences is cancelled by the unless of either', () => {
    const matcher = compileOne({ en: [{ ordered: ['alpha', 'beta'], unless: ['except'] }] });
    expect(quotesIn(matcher, 'Except alpha. Beta.')).toEqual([]);
    expect(quotesIn(matcher, 'Alpha. Beta except.')).toEqual([]);
  });

  it('with near needs a hit of each near slot anywhere in the block', () => {
    const matcher = compileOne({ zh: [{ ordered: ['甲乙'], near: ['丙丁 | 戊己', '庚辛'] }] });
    expect(quotesIn(matcher, '甲乙。')).toEqual([]);
    expect(quotesIn(matcher, '甲乙。丙丁。')).toEqual([]);
    expect(quotesIn(matcher, '庚辛。甲乙。戊己。')).toEqual(['甲乙']);
  });

  it('with unless is cancelled in the same sentence only', () => {
    const matcher = compileOne({ zh: [{ ordered: ['甲乙'], unless: ['除外'] }] });
    expect(quotesIn(matcher, '甲乙除外。')).toEqual([]);
    expect(quotesIn(matcher, '除外。甲乙。')).toEqual(['甲乙']);
  });

  it('is cancelled by the unless of its rule, in its own language', () => {
    const matcher = compileOne(
      { zh: [{ ordered: ['甲乙'] }], en: [{ ordered: ['alpha'] }] },
      { rule: { unless: { zh: ['除外'], en: ['except'] } } },
    );
    expect(quotesIn(matcher, '甲乙除外。')).toEqual([]);
    expect(quotesIn(matcher, 'alpha 除外。')).toEqual(['alpha']);
    expect(quotesIn(matcher, 'alpha, except.')).toEqual([]);
  });

  it('sees the words of a concept, and of concepts inside it, in its own language only', () => {
    const concepts = [
      makeConcept({ id: 'outer', zh: ['$inner', '丙丁'], en: ['gamma'] }),
      makeConcept({ id: 'inner', zh: ['甲乙'], en: ['alpha'] }),
    ];
    const matcher = compileOne({ zh: [{ ordered: ['$outer'] }] }, { concepts });
    expect(quotesIn(matcher, '甲乙。丙丁。alpha. gamma.')).toEqual(['甲乙', '丙丁']);
  });
});

describe('findings', () => {
  it('are one for each rule and sentence, of the surest pattern', () => {
    const matcher = compileOne({
      zh: [
        { ordered: ['甲乙'], confidence: 0.6 },
        { ordered: ['甲乙', '丙丁'], confidence: 0.9 },
      ],
    });
    const found = findClaims(matcher, { text: '甲乙，甲乙说丙丁。甲乙。' });
    expect(found.map(({ quote, confidence }) => [quote, confidence])).toEqual([
      ['甲乙说丙丁', 0.9],
      ['甲乙', 0.6],
    ]);
  });

  it('of equally sure patterns take the tightest, then the first', () => {
    const matcher = compileOne({ zh: [{ ordered: ['甲乙', '丙丁'] }, { ordered: ['戊己'] }, { ordered: ['庚辛'] }] });
    expect(quotesIn(matcher, '甲乙丙丁，庚辛，戊己。')).toEqual(['庚辛']);
  });

  it('stand in text order over rules, and in the order of ids at one place', () => {
    const rules = [
      makeRule({ id: 'late', patterns: { zh: [{ ordered: ['甲乙'] }] } }),
      makeRule({ id: 'early', patterns: { zh: [{ ordered: ['丙丁'] }] } }),
      makeRule({ id: 'also-late', patterns: { zh: [{ ordered: ['甲乙'] }] } }),
    ];
    const matcher = createMatcher(compileRules({ rules, concepts: [], cues: [] }));
    const found = findClaims(matcher, { text: '丙丁，甲乙。甲乙，丙丁。' });
    expect(found.map(({ rule, start }) => [rule, start])).toEqual([
      ['early', 0],
      ['also-late', 3],
      ['late', 3],
      ['also-late', 6],
      ['late', 6],
      ['early', 9],
    ]);
  });

  it('carry verdict, harm and version of their rule', () => {
    const rule = makeRule({ id: 'told', verdict: 'outdated', harm: 'high' });
    const pack = compileRules({ rules: [rule], concepts: [], cues: [] });
    const finding = findOne(createMatcher(pack), { text: '甲乙' });
    expect(finding).toMatchObject({ rule: 'told', verdict: 'outdated', harm: 'high', version: factsOf(pack).rules[0]?.version });
  });

  it('are none in an empty text', () => {
    expect(quotesIn(compileOne({ zh: [{ ordered: ['甲乙'] }] }), '')).toEqual([]);
  });
});
