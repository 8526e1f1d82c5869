import { expect, it } from 'vitest';
import { orderSources } from '../../../components/text/order-sources.ts';
import { curated } from '../../support/curated.ts';

const { sources } = curated.data;

it('puts what an authority says before what papers say, and those before reporting', () => {
  const one = (kind: string) => sources.find((source) => source.kind === kind)?.id ?? '';
  const best = ['official', 'journal', 'organisation', 'media'].map(one);
  expect(orderSources({ sources: [...best].reverse() }, { sources }).map(({ id }) => id)).toEqual(best);
});

it('keeps the order of the explainer within a kind, and leaves out what is not given', () => {
  const [first, second] = sources.filter(({ kind }) => kind === 'media').map(({ id }) => id);
  const order = [second ?? '', 'unknown', first ?? ''];
  expect(orderSources({ sources: order }, { sources }).map(({ id }) => id)).toEqual([second, first]);
});
