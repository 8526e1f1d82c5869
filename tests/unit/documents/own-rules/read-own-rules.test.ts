import { describe, expect, it } from 'vitest';
import { readOwnRules } from '#documents/own-rules';

const RULE = `id: tea-cures
claim:
  zh: 黑茶能治百病
patterns:
  zh:
    - ordered: ["黑茶", "治百病"]
`;
const SECOND = RULE.replace('tea-cures', 'tea-heals');

describe('readOwnRules', () => {
  it('reads one rule, several documents, and a list', () => {
    const list = [RULE, SECOND].map((rule) => `- ${rule.trim().replaceAll('\n', '\n  ')}`).join('\n');
    const ids = (source: string) => readOwnRules(source).rules.map(({ id }) => id);
    expect([ids(RULE), ids(`${RULE}---\n${SECOND}`), ids(list)]).toEqual([
      ['tea-cures'],
      ['tea-cures', 'tea-heals'],
      ['tea-cures', 'tea-heals'],
    ]);
  });

  it('takes the file of a rule of ours as it is, and reads what recognises the claim', () => {
    const { rules, mistakes } = readOwnRules(`${RULE}topic: nutrition
verdict: refuted
tactics: [logical-fallacies]
sources: []
`);
    expect([rules, mistakes]).toEqual([[], [{ line: 1, message: 'no such key: sources; remove it or correct its name' }]]);
    expect(readOwnRules(`${RULE}verdict: refuted\nharm: high\nnote: 问过厂家\n`).rules).toMatchObject([
      { id: 'tea-cures', note: '问过厂家' },
    ]);
  });

  it.each([
    ['a wrong id', RULE.replace('tea-cures', 'Tea Cures'), 1, /^id: an id is lower-case words/],
    ['no claim', RULE.replace('  zh: 黑茶能治百病\n', '  {}\n'), 3, /^claim: needs the claim in zh or en/],
    ['a pattern of no form', RULE.replace('ordered', 'orderd'), 6, /^patterns\.zh\.0: a pattern is/],
    ['no patterns', 'id: a\nclaim: {zh: 一}\npatterns: {}\n', 3, /needs patterns in zh or en/],
    ['a key twice', `${RULE}id: again\n`, 7, /^not valid YAML: Map keys must be unique/],
    ['no YAML', `${RULE}note: "open`, 7, /^not valid YAML/],
    ['nothing', '# a comment\n', 1, /^there is no rule here/],
    ['a word', 'tea', 1, /expected object/],
  ])('names the line of %s', (_, source, line, message) => {
    expect(readOwnRules(source).mistakes[0]).toEqual({ line, message: expect.stringMatching(message) });
  });

  it('counts the lines of a later document and of a later entry from the top of the text', () => {
    const wrong = SECOND.replace('zh: 黑茶能治百病', 'zh: ""');
    expect(readOwnRules(`${RULE}---\n${wrong}`).mistakes).toMatchObject([{ line: 10 }]);
    const file = readOwnRules(`${RULE}---\n${SECOND}`);
    expect(file.locate({ rule: 1, path: ['patterns', 'zh', 0], message: 'x' })).toEqual({ line: 13, message: 'x' });
  });

  it('refuses aliases, by which a short text could become a long one', () => {
    expect(readOwnRules(`${RULE}topic: &a [x]\nverdict: *a\n`).mistakes).toEqual([
      { line: 8, message: expect.stringMatching(/references/) },
    ]);
  });
});
