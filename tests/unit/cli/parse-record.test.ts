import { describe, expect, it } from 'vitest';
import { parseRecord, RecordError } from '../../../cli/input/parse-record.ts';

const parse = (line: string) => parseRecord(Buffer.from(line));

describe('parseRecord', () => {
  it('takes what it needs and leaves other keys alone', () => {
    expect(parse('{"id":"x","text":"t","title":"T","lang":"zh","grade":"A"}')).toEqual({ id: 'x', text: 't', title: 'T' });
    expect(parse('{"id":0,"text":"","title":null}')).toEqual({ id: 0, text: '' });
  });

  it('keeps half a surrogate pair that is written as an escape: the text is not ours to mend', () => {
    expect(parse('{"id":1,"text":"\\ud83d"}')).toEqual({ id: 1, text: '\ud83d' });
  });

  it.each([
    ['an empty line', '', 'the line is empty'],
    ['no JSON', '{"id":1', 'the line is not valid JSON'],
    ['an array', '[1]', 'the line must be a JSON object'],
    ['null', 'null', 'the line must be a JSON object'],
    ['no id', '{"text":"t"}', '"id" must be a string or a number'],
    ['an id that would change', '{"id":12345678901234567890,"text":"t"}', 'too large to be given back exactly'],
    ['no text', '{"id":1}', '"text" must be a string'],
    ['a title that is no string', '{"id":1,"text":"t","title":2}', '"title" must be a string'],
    ['a byte order mark within the stream', '\ufeff{"id":1,"text":"t"}', 'not valid JSON'],
  ])('refuses %s', (_, line, message) => {
    expect(() => parse(line)).toThrow(RecordError);
    expect(() => parse(line)).toThrow(message);
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(() => parseRecord(new Uint8Array([0x7b, 0xff, 0x7d]))).toThrow('the line is not valid UTF-8');
  });
});
