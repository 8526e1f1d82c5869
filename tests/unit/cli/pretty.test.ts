import { describe, expect, it } from 'vitest';
import { readDocument } from '#documents/files';
import { type CheckedText, checkDocument } from '../../../cli/checked-text.ts';
import { makePrettyFormat, type PrettyOptions } from '../../../cli/formats/pretty.ts';
import { tinyMatcher } from './tiny-data.ts';

const FACTS = {
  'acid-body': {
    claim: { zh: '酸性体质致病', en: 'An acidic body causes disease' },
    short: { en: 'Food does not change the acidity of blood.' },
    source: { publisher: 'A journal', title: 'A study of diets' },
  },
};
const pretty = (overrides: Partial<PrettyOptions> = {}) =>
  makePrettyFormat({ all: false, color: false, lang: 'en', level: 'balanced', facts: FACTS, ...overrides });
const checked = async (source: string): Promise<CheckedText> => ({
  file: 'a.txt',
  findings: checkDocument(tinyMatcher(), 'balanced', await readDocument(source, 'txt')),
});

describe('pretty format', () => {
  it('gives place, judgement, words in context, claim, fact and source', async () => {
    expect(pretty().text(await checked('都说酸性体质是百病之源。'))).toBe(
      [
        'a.txt:1:3  refuted · harm: medium · asserted 0.90 · acid-body',
        '  都说»酸性体质是百病«之源。',
        '  Claim: An acidic body causes disease',
        '  Fact: Food does not change the acidity of blood.',
        '  Source: A journal, A study of diets',
        '\n',
      ].join('\n'),
    );
  });

  it('cuts the context, on one line, between characters', async () => {
    const source = `${'😀'.repeat(20)}。酸性体质是百病${'之源'.repeat(20)}`;
    expect(
      pretty()
        .text(await checked(source))
        .split('\n')[1],
    ).toBe(`  …${'😀'.repeat(14)}。»酸性体质是百病«${'之源'.repeat(15)}…`);
  });

  it('lists what is not shown only with --all', async () => {
    const text = await checked('酸性体质并不是百病之源。');
    expect(pretty().text(text)).toBe('');
    expect(pretty({ all: true }).text(text)).toContain('negated 0.09');
  });

  it('lets no text command the terminal or turn the writing round', async () => {
    const out = pretty().text({ ...(await checked('\u001b[2J\u202e酸性体质是百病')), file: 'a\u001b]0;.txt' });
    for (const unseen of ['\u001b', '\u202e']) expect(out).not.toContain(unseen);
  });

  it('underlines on a terminal: never colour alone', async () => {
    expect(pretty({ color: true }).text(await checked('酸性体质是百病'))).toContain('\u001b[4;33m酸性体质是百病\u001b[24;39m');
  });

  it('says less when a rule has no explainer yet', async () => {
    const out = pretty({ facts: {} }).text(await checked('酸性体质是百病'));
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });

  it.each([
    [['水是湿的'], 'No rule matched; that is not a verification.\n'],
    [['酸性体质是百病', '水是湿的'], '1 finding in 2 texts.\n'],
    [['酸性体质是百病', '网传酸性体质是百病'], '1 finding in 2 texts; 1 more not shown, --all lists them.\n'],
    [
      ['网传酸性体质是百病'],
      'Nothing to show at the level "balanced"; 1 place speaks of a known claim, --all lists it. That is not a verification.\n',
    ],
  ])('closes %j with a count', async (sources, closing) => {
    const format = pretty();
    for (const source of sources) format.text(await checked(source));
    expect(format.close?.()).toBe(closing);
  });
});
