import { describe, expect, it } from 'vitest';
import { readDocument } from '#documents/files';
import type { DecidingCue } from '#engine/runtime';
import { type CheckedText, checkDocument } from '../../../cli/checked-text.ts';
import { type ExplanationOptions, makeExplanationFormat } from '../../../cli/formats/explanation.ts';
import { CUE, NEGATION, RULE, tinyMatcher } from './tiny-data.ts';

const explanation = (overrides: Partial<ExplanationOptions> = {}) =>
  makeExplanationFormat({
    color: false,
    lang: 'en',
    level: 'balanced',
    facts: { [RULE.id]: { claim: RULE.claim, short: {} } },
    cues: { [CUE.id]: CUE.plain, [NEGATION.id]: NEGATION.plain },
    ...overrides,
  });
const checked = async (source: string): Promise<CheckedText> => ({
  file: 'a.txt',
  findings: checkDocument(tinyMatcher(), 'balanced', await readDocument(source, 'txt')),
});
const explain = async (source: string, overrides?: Partial<ExplanationOptions>) => explanation(overrides).text(await checked(source));
/** The one line about a cue that was put in the place of those that were found. */
const explainCue = async (cue: Partial<DecidingCue>, overrides?: Partial<ExplanationOptions>) => {
  const text = await checked('酸性体质是百病之源');
  const cues = [{ cue: CUE.id, where: 'text', stance: 'attributed', quote: '网传', start: 0, end: 2, strength: 0.8, ...cue } as const];
  const out = explanation(overrides).text({ ...text, findings: text.findings.map((finding) => ({ ...finding, cues })) });
  return out.split('\n').find((line) => line.startsWith('    '));
};

describe('explanation format', () => {
  it('tells of an assertion that its words alone decided', async () => {
    expect(await explain('前言。都说酸性体质是百病之源。后话。')).toBe(
      [
        'a.txt:1:6',
        '  都说»酸性体质是百病«之源。',
        '  Rule: acid-body · An acidic body causes disease',
        '  Matched: »酸性体质« »百病«',
        '  By these words alone, confidence that the author asserts it: 0.90',
        '  Cues: none; nothing around it speaks for or against an assertion.',
        '  Judged: asserted, confidence 0.90',
        '  Shown at the level "balanced", which needs 0.60.',
        '\n',
      ].join('\n'),
    );
  });

  it('tells which word attributes a claim to others, and that it is not shown', async () => {
    const out = await explain('网传酸性体质是百病之源。');
    expect(out).toContain(
      '  Cues, strongest first:\n    »网传« in the text: somebody else says so (strong, against an assertion) · hearsay\n',
    );
    expect(out).toMatch(
      / {2}Judged: \w+, confidence 0\.18\n {2}Not shown at the level "balanced", which needs an assertion of 0\.60 or more\.\n/,
    );
  });

  it('tells which word negates a claim', async () => {
    const out = await explain('An acidic body does not cause disease.');
    expect(out).toContain('    »does not« in the text: it is negated (strong, against an assertion) · negation\n');
    expect(out).toContain('  Judged: negated, confidence 0.09\n');
  });

  it('tells it in Chinese', async () => {
    expect(await explain('酸性体质并不是百病之源。', { lang: 'zh', level: 'careful' })).toBe(
      [
        'a.txt:1:1',
        '  »酸性体质并不是百病«之源。',
        '  规则：acid-body · 酸性体质致病',
        '  匹配的词：»酸性体质« »百病«',
        '  只看这些词，作者在主张的把握：0.90',
        '  判断线索，由强到弱：',
        '    正文 »并不是«：被否定（强，说明作者不是在主张） · negation',
        '  判断：否定，把握 0.09',
        '  按 careful 不显示：须是主张，把握至少 0.80。',
        '\n',
      ].join('\n'),
    );
  });

  it.each([
    [0.6, 'attributed', 'strong, against an assertion'],
    [0.59, 'attributed', 'medium, against an assertion'],
    [0.3, 'asserted', 'medium, for an assertion'],
    [0.29, 'asserted', 'weak, for an assertion'],
  ] as const)('says in words how strongly a cue of %d speaks when it is %s', async (strength, stance, words) => {
    expect(await explainCue({ strength, stance })).toContain(`(${words})`);
  });

  it.each([
    ['heading', 'in the heading', '小标题 »网传«'],
    ['title', 'in the title', '标题 »网传«'],
    ['before', 'in the text before', '前文 »网传«'],
    ['after', 'in the text after', '后文 »网传«'],
  ] as const)('says that a cue stands in the %s', async (where, en, zh) => {
    expect(await explainCue({ where })).toContain(`»网传« ${en}: somebody else says so`);
    expect(await explainCue({ where }, { lang: 'zh' })).toContain(`${zh}：是别人说的`);
  });

  it.each([
    ['wording', 'text', 'in the text: the wording of the passage as a whole', '整段的措辞'],
    ['refuted-elsewhere', 'after', 'in the text after: the same claim is refuted elsewhere in the text', '同一说法在文中别处已被驳斥'],
    ['claim-review', 'title', "in the page's markup: the page says of itself that it checks claims", '网页自称在核查说法'],
  ] as const)('puts %s into words, which is no file of cues', async (cue, where, en, zh) => {
    expect(await explainCue({ cue, where })).toContain(en);
    expect(await explainCue({ cue, where }, { lang: 'zh' })).toContain(zh);
  });

  it('says of a refuting cue in a heading or a title only that it refutes: its own words speak of another place', async () => {
    expect(await explainCue({ where: 'title', stance: 'debunked' })).toContain('in the title: it announces a refutation');
    expect(await explainCue({ where: 'heading', stance: 'debunked' }, { lang: 'zh' })).toContain('预告下面是澄清');
    expect(await explainCue({ where: 'before', stance: 'debunked' })).toContain('in the text before: somebody else says so');
  });

  it('names words once that the same cue has heard in longer ones', async () => {
    const text = await checked('酸性体质是百病之源');
    const hear = (cue: string, quote: string): DecidingCue => ({
      cue,
      quote,
      stance: 'attributed',
      where: 'text',
      start: 0,
      end: 2,
      strength: 0.8,
    });
    const cues = [hear(CUE.id, '据网传'), hear(CUE.id, '网传'), hear(NEGATION.id, '网传')];
    const out = explanation().text({ ...text, findings: text.findings.map((finding) => ({ ...finding, cues })) });
    const heard = out.split('\n').filter((line) => line.startsWith('    '));
    expect(heard.map((line) => line.replace(/ in the text.* · /, ' '))).toEqual(['    »据网传« hearsay', '    »网传« negation']);
  });

  it('cuts what fills several lines, and lets no text command the terminal', async () => {
    expect(await explainCue({ quote: `\u001b[2J${'长'.repeat(60)}` })).toContain(`»\ufffd[2J${'长'.repeat(36)}…«`);
    const long = `${'前'.repeat(200)}酸性体质是百病${'后'.repeat(200)}`;
    expect((await explain(long)).split('\n')[1]).toBe(`  …${'前'.repeat(160)}»酸性体质是百病«${'后'.repeat(160)}…`);
  });

  it.each([
    ['en', ['水是湿的'], 'No rule matched; that is not a verification.\n'],
    ['zh', ['水是湿的'], '没有匹配到规则。这不等于已经核实。\n'],
    ['en', ['网传酸性体质是百病', '酸性体质是百病'], '2 findings in 2 texts.\n'],
    ['zh', [], '没有读到任何文字。\n'],
  ] as const)('closes in %s after %j', async (lang, sources, closing) => {
    const format = explanation({ lang });
    for (const source of sources) format.text(await checked(source));
    expect(format.close?.()).toBe(closing);
  });
});
