import { expect, it } from 'vitest';
import { CONTEXT_LENGTH, describeQuote } from '#engine/runtime';

it('describes a quotation with as much of its context as there is, no more than its length', () => {
  expect(describeQuote('前文甲乙后文', 2, 4)).toEqual({ exact: '甲乙', prefix: '前文', suffix: '后文' });
  const long = `${'前'.repeat(50)}甲乙${'后'.repeat(50)}`;
  expect(describeQuote(long, 50, 52)).toEqual({
    exact: '甲乙',
    prefix: '前'.repeat(CONTEXT_LENGTH),
    suffix: '后'.repeat(CONTEXT_LENGTH),
  });
});
