import { describe, expect, it } from 'vitest';
import { passagesOf } from '#documents/files';

describe('passagesOf', () => {
  it('gives each block its title, heading and neighbours', () => {
    expect(passagesOf({ title: 'T', blocks: [{ text: 'a' }, { text: 'b', heading: 'H' }, { text: 'c' }] })).toEqual([
      { text: 'a', title: 'T', after: 'b' },
      { text: 'b', title: 'T', heading: 'H', before: 'a', after: 'c' },
      { text: 'c', title: 'T', before: 'b' },
    ]);
  });

  it('leaves out what there is not', () => {
    expect(passagesOf({ blocks: [{ text: 'alone' }] })).toEqual([{ text: 'alone' }]);
    expect(passagesOf({ blocks: [] })).toEqual([]);
  });
});
