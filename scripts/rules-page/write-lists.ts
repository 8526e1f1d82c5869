import type { PublishedLists } from '#engine/schema';
import { table } from './table.ts';

type Item = PublishedLists[number]['items'][number];
const FATES = ['rule', 'excluded', 'event', 'open'] as const;

/** How far the published lists of rumours are covered, and what of them is still open. */
export function writeLists(lists: PublishedLists): string {
  if (lists.length === 0) return '## Published lists\n\nNone is recorded.';
  const count = (items: readonly Item[]) => FATES.map((fate) => items.filter((item) => fate in item).length);
  const open = lists.flatMap(({ list, items }) =>
    items.flatMap((item) => ('open' in item ? [`- ${item.claim} (${list}): ${item.open}`] : [])),
  );
  return [
    '## Published lists',
    'What became of each claim of the lists that authorities and fact-checkers publish: a rule covers it, it is left out for a reason, it is a single event, or it is still open. Claim by claim in [published-lists.yaml](../rules/published-lists.yaml).',
    table(
      ['list', 'publisher', 'date', 'covered', 'left out', 'event', 'open'],
      [
        ...lists.map(({ list, publisher, date, items }) => [list, publisher, date, ...count(items)]),
        ['all', '', '', ...count(lists.flatMap(({ items }) => items))],
      ],
    ),
    '### Still open',
    open.length > 0 ? open.join('\n') : 'Nothing.',
  ].join('\n\n');
}
