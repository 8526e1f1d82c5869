import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { KebianDatabase, type LibraryAsset, listExplainers, readExplainer, readFacts, readTitles } from '#store';
import { inspect, loadLibrary } from '../../../store/load-library.ts';
import { memoryLibrary } from '../../../store/memory-library.ts';
import { makeExplainer, makeLaw, makeLibrary, makeProvision, makeSource, makeStoredRule, makeTactic } from '../../support/make-library.ts';

let database: KebianDatabase;
let name = 0;
beforeEach(() => {
  database = new KebianDatabase(`test-${name++}`);
});

const load = (library: LibraryAsset) => loadLibrary(database, library);

describe('loadLibrary', () => {
  it('fills an empty database', async () => {
    await load(makeLibrary());
    expect((await readFacts(database, 'a-rule'))?.explainer.en.title).toBe('Title');
  });

  it('replaces everything by a new edition', async () => {
    await load(makeLibrary({ rules: [makeStoredRule({ id: 'gone' }), makeStoredRule({ id: 'kept' })] }));
    const next = makeLibrary({
      edition: { hash: 'edition-2', date: '2027-01-01' },
      rules: [makeStoredRule({ id: 'kept', harm: 'high' })],
      laws: [],
    });
    await load(next);
    expect(await readFacts(database, 'gone')).toBeNull();
    expect(await readFacts(database, 'kept')).toMatchObject({ rule: { harm: 'high' }, edition: { hash: 'edition-2', date: '2027-01-01' } });
    expect(await database.laws.count()).toBe(0);
    expect(await database.editions.count()).toBe(1);
  });

  it('leaves the old edition readable when the new one fails half-way', async () => {
    await load(makeLibrary());
    const broken = makeLibrary({ edition: { hash: 'edition-2', date: '' }, sources: [makeSource(), makeSource()] });
    await expect(load(broken)).rejects.toThrow();
    expect(await readFacts(database, 'a-rule')).toMatchObject({ edition: { hash: 'edition-1' }, sources: [{ id: 'source-a' }] });
    await load(makeLibrary({ edition: { hash: 'edition-2', date: '' } }));
    expect(await inspect(database, { hash: 'edition-2', date: '' })).toBe('current');
  });
});

describe('inspect', () => {
  const { edition } = makeLibrary();

  it('finds nothing, another edition, and the one that is asked for, also after a restart', async () => {
    expect(await inspect(database, edition)).toBe('empty');
    await load(makeLibrary());
    expect(await inspect(database, { hash: 'edition-2', date: '' })).toBe('older');
    database.close();
    expect(await inspect(new KebianDatabase(database.name), edition)).toBe('current');
  });

  it.each(['rules', 'explainers', 'sources', 'provisions', 'laws', 'tactics'])('sees that rows of %s are missing', async (table) => {
    await load(makeLibrary());
    await database.table(table).clear();
    expect([await inspect(database, edition), await inspect(database, null)]).toEqual(['damaged', 'damaged']);
  });

  it('sees rows too many', async () => {
    await load(makeLibrary());
    await database.sources.add(makeSource({ id: 'rubbish' }));
    expect(await inspect(database, edition)).toBe('damaged');
  });

  it('takes a database from before rows were counted for an older one', async () => {
    await load(makeLibrary());
    await database.editions.put({ id: 'current', ...edition });
    expect(await inspect(database, edition)).toBe('older');
  });
});

describe('readFacts', () => {
  it('joins all that belongs to a rule, each list in its own order', async () => {
    const rule = makeStoredRule({
      tactics: ['stereotyping', 'cherry-picking'],
      provisions: ['opinions-9', 'opinions-11'],
      laws: ['food-safety-law-71', 'advertising-law-9'],
    });
    await load(
      makeLibrary({
        rules: [rule],
        explainers: [makeExplainer({ lang: 'zh', sources: ['s-z', 's-a'] }), makeExplainer({ lang: 'en', sources: ['s-a', 's-m'] })],
        sources: ['s-a', 's-m', 's-z', 's-unused'].map((id) => makeSource({ id })),
        provisions: ['opinions-11', 'opinions-9'].map((id) => makeProvision({ id })),
        laws: ['advertising-law-9', 'food-safety-law-71'].map((id) => makeLaw({ id })),
        tactics: [makeTactic({ id: 'cherry-picking' }), makeTactic({ id: 'stereotyping' })],
      }),
    );
    const facts = await readFacts(database, 'a-rule');
    const ids = (items: readonly { id: string }[] = []) => items.map(({ id }) => id);
    expect(ids(facts?.sources)).toEqual(['s-z', 's-a', 's-m']);
    expect(ids(facts?.provisions)).toEqual(['opinions-9', 'opinions-11']);
    expect(ids(facts?.laws)).toEqual(['food-safety-law-71', 'advertising-law-9']);
    expect(ids(facts?.tactics)).toEqual(['stereotyping', 'cherry-picking']);
    expect([facts?.explainer.zh.lang, facts?.explainer.en.lang]).toEqual(['zh', 'en']);
  });

  it('is null for a rule that is not stored, and before anything is', async () => {
    expect(await readFacts(database, 'a-rule')).toBeNull();
    await load(makeLibrary());
    expect(await readFacts(database, 'another-rule')).toBeNull();
  });

  it('says which explainer is missing', async () => {
    await load(makeLibrary({ explainers: [makeExplainer({ lang: 'zh' })] }));
    await expect(readFacts(database, 'a-rule')).rejects.toThrow('The explainer an-explainer of rule a-rule is missing from the store.');
  });
});

describe('the bundled library in memory', () => {
  it('answers every question as the database does', async () => {
    const asset = makeLibrary({ rules: [makeStoredRule(), makeStoredRule({ id: 'another', laws: ['advertising-law-9'] })] });
    await load(asset);
    const memory = memoryLibrary(asset);
    for (const read of [
      () => [readFacts(database, 'another'), readFacts(memory, 'another')],
      () => [readFacts(database, 'gone'), readFacts(memory, 'gone')],
      () => [readExplainer(database, 'an-explainer'), readExplainer(memory, 'an-explainer')],
      () => [listExplainers(database), listExplainers(memory)],
      () => [readTitles(database, ['another', 'gone']), readTitles(memory, ['another', 'gone'])],
    ]) {
      const [stored, kept] = await Promise.all<unknown>(read());
      expect(kept).toEqual(stored);
    }
  });
});

describe('what does not fit its schema', () => {
  it.each([
    ['a rule', 'rules', { id: 'a-rule', rubbish: true }],
    ['an explainer', 'explainers', makeExplainer({ title: 7 as never })],
    ['a source', 'sources', { ...makeSource(), address: 'javascript:alert(1)' }],
    ['a provision', 'provisions', { id: 'opinions-11', text: null }],
    ['a tactic', 'tactics', { id: 'cherry-picking', name: '一' }],
  ])('is not read: %s', async (_, table, row) => {
    await load(makeLibrary());
    await database.table(table).put(row);
    await expect(readFacts(database, 'a-rule')).rejects.toThrow();
  });
});

describe('readExplainer', () => {
  it('reads by the id of the explainer', async () => {
    await load(makeLibrary());
    expect((await readExplainer(database, 'an-explainer'))?.rule.id).toBe('a-rule');
    expect(await readExplainer(database, 'a-rule')).toBeNull();
  });
});

describe('listExplainers', () => {
  it('lists by topic, then by id, with both titles', async () => {
    const rules = [
      makeStoredRule({ id: 'r1', topic: 'vaccines', explainer: 'b' }),
      makeStoredRule({ id: 'r2', topic: 'cancer', explainer: 'z' }),
      makeStoredRule({ id: 'r3', topic: 'vaccines', explainer: 'a' }),
    ];
    const explainers = ['a', 'b', 'z'].flatMap((id) => [
      makeExplainer({ id, title: `标题 ${id}` }),
      makeExplainer({ id, lang: 'en', title: `Title ${id}` }),
    ]);
    await load(makeLibrary({ rules, explainers }));
    const list = await listExplainers(database);
    expect(list.map(({ id }) => id)).toEqual(['z', 'a', 'b']);
    expect(list[0]).toMatchObject({ topic: 'cancer', verdict: 'refuted', title: { zh: '标题 z', en: 'Title z' } });
  });

  it('lists once an explainer that several rules share', async () => {
    await load(makeLibrary({ rules: [makeStoredRule({ id: 'one' }), makeStoredRule({ id: 'two' })] }));
    expect((await listExplainers(database)).map(({ id }) => id)).toEqual(['an-explainer']);
  });
});

describe('readTitles', () => {
  it('gives the titles of stored rules, asked for once or often, and leaves out the others', async () => {
    await load(makeLibrary());
    expect([...(await readTitles(database, ['gone', 'a-rule', 'a-rule']))]).toEqual([['a-rule', { zh: '标题', en: 'Title' }]]);
  });
});
