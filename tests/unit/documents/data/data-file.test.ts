import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DataFileError, type DataProblem, parseDataFile, parseExplainerFile } from '#documents/data';
import { RuleSchema, SourceSchema } from '#engine/schema';

/** What is wrong with a file, as file, line and message. */
function problemsOf(parse: () => unknown): readonly DataProblem[] {
  try {
    parse();
  } catch (error) {
    if (error instanceof DataFileError) return error.problems;
    throw error;
  }
  return [];
}

const NOTE = z.strictObject({
  id: z.string(),
  kind: z.enum(['one', 'two']).optional(),
  words: z.array(z.string().min(2, 'is too short; write a word')).optional(),
});
const note = (source: string, offset?: number) => () => parseDataFile(NOTE, 'notes/a.yaml', source, offset);

describe('parseDataFile', () => {
  it('gives the value, and the line of each of its parts', () => {
    const file = parseDataFile(NOTE, 'notes/a.yaml', '# a note\nid: a\nwords:\n  - eins\n  - zwei\n');
    expect(file.value).toEqual({ id: 'a', words: ['eins', 'zwei'] });
    expect([['id'], ['words', 1], ['words', 7, 'deep'], ['gone'], []].map((path) => file.lineOf(path))).toEqual([2, 5, 4, 2, 2]);
  });

  it.each([
    ['an unknown key', 'id: a\nidd: b', 1, 'no such key: idd; remove it or correct its name'],
    ['a word that is not of the list', 'id: a\nkind: three', 2, 'kind: must be one of one, two'],
    ['a value deep inside', 'id: a\nwords:\n  - eins\n  - z', 4, 'words.1: is too short; write a word'],
    ['what is missing', 'kind: one', 1, 'id: Invalid input: expected string, received undefined'],
    ['an empty file', '', 1, 'Invalid input: expected object, received null'],
    ['a key written twice', 'id: a\nid: b', 2, 'not valid YAML: Map keys must be unique at line 2, column 1:'],
  ])('tells file, line and remedy of %s', (_, source, line, message) => {
    expect(problemsOf(note(source))).toEqual([{ file: 'notes/a.yaml', line, message }]);
  });

  it('tells where YAML breaks off', () => {
    const [problem] = problemsOf(note('id: a\nwords: [eins, zwei\nkind: one'));
    expect(problem).toMatchObject({ file: 'notes/a.yaml', line: 3 });
    expect(problem?.message).toMatch(/^not valid YAML: .+/);
    expect(problem?.message).not.toContain('\n');
  });

  it('tells everything that is wrong, and says it in the message', () => {
    const parse = note('kind: three\nmore: 1\nid: a');
    expect(problemsOf(parse).map(({ line }) => line)).toEqual([1, 1]);
    expect(parse).toThrow(/^notes\/a\.yaml:1: kind: .*\nnotes\/a\.yaml:1: no such key: more/);
  });

  it('counts the lines that stand before the YAML', () => {
    expect(problemsOf(note('id: a\nkind: three', 1))[0]?.line).toBe(3);
    expect(problemsOf(note('id: [', 1))[0]?.line).toBeGreaterThan(1);
  });

  it('says how a pattern is written where one is not', () => {
    const [problem] = problemsOf(() =>
      parseDataFile(RuleSchema.pick({ patterns: true }), 'r.yaml', 'patterns:\n  zh:\n    - words: [甲乙]'),
    );
    expect(problem).toEqual({
      file: 'r.yaml',
      line: 3,
      message: 'patterns.zh.0: a pattern is {ordered: [slots]} or {all: [slots]}, with within, near, unless, confidence if wanted',
    });
  });

  it('reads a bare year as a date', () => {
    const source = {
      id: 'a',
      title: 'T',
      publisher: 'P',
      kind: 'journal',
      lang: 'en',
      identifier: 'doi:10.1000/1',
      date: 2019,
      seen: '2026-11-22',
      says: { zh: '一', en: 'one' },
      excerpt: 'x',
    };
    expect(parseDataFile(SourceSchema, 's.yaml', JSON.stringify(source)).value.date).toBe('2019');
  });
});

const FRONT = `---
id: acid-body
lang: en
title: Bodies are not acidic
short: Food does not change blood.
sources: [a-source]
reviewed: 2026-11-22
---
`;
const BODY = `## What is true
One.[^a-source]

- Two.
1. Three.
## The claim
Four.
## Why it does not hold
Five.
## The trick
Six.
## What to do instead
Seven.
`;
const explainer = (source: string) => () => parseExplainerFile('x.en.md', source);

describe('parseExplainerFile', () => {
  it('reads the five parts, each line or item a paragraph', () => {
    const { value } = parseExplainerFile('x.en.md', FRONT + BODY);
    expect(value).toMatchObject({ id: 'acid-body', lang: 'en', sources: ['a-source'] });
    expect(value.parts).toEqual({
      fact: ['One.[^a-source]', 'Two.', 'Three.'],
      claim: ['Four.'],
      why: ['Five.'],
      trick: ['Six.'],
      instead: ['Seven.'],
    });
  });

  it('reads line breaks of Windows', () => {
    expect(parseExplainerFile('x.en.md', (FRONT + BODY).replaceAll('\n', '\r\n')).value.parts.instead).toEqual(['Seven.']);
  });

  it.each([
    ['no front matter', BODY, 1, 'an explainer opens with its front matter between two lines of ---'],
    ['a wrong word in the front matter', FRONT.replace('lang: en', 'lang: fr') + BODY, 3, 'lang: must be one of zh, en'],
    [
      'a key the front matter does not know',
      FRONT.replace('short:', 'brief: x\nshort:') + BODY,
      2,
      'no such key: brief; remove it or correct its name',
    ],
    [
      'headings in the wrong order',
      FRONT + BODY.replace('The trick', 'What to do instead'),
      18,
      'expected the heading "## The trick", found "## What to do instead"',
    ],
    ['a heading too many', `${FRONT}${BODY}## More\n`, 22, 'expected the heading "no further heading", found "## More"'],
    [
      'headings of the other language',
      FRONT + BODY.replace('What is true', '事实'),
      9,
      'expected the heading "## What is true", found "## 事实"',
    ],
    [
      'a heading of another depth',
      FRONT + BODY.replace('## The claim', '### The claim'),
      14,
      'expected the heading "## The claim", found "### The claim"',
    ],
    ['text before the first heading', `${FRONT}Hello.\n${BODY}`, 9, 'text stands before the first heading "## What is true"'],
    ['a part without text', FRONT + BODY.replace('Six.', ''), 9, 'the part "## The trick" is missing or empty'],
    [
      'a part that is missing at the end',
      FRONT + BODY.split('## What to do')[0],
      9,
      'the part "## What to do instead" is missing or empty',
    ],
  ])('tells file, line and remedy of %s', (_, source, line, message) => {
    expect(problemsOf(explainer(source))).toEqual([{ file: 'x.en.md', line, message }]);
  });
});
