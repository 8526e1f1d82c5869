import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KebianDatabase, type LibraryAsset, listExplainers, loadLibrary, readExplainer, readFacts, readTitles } from '#store';
import { makeExplainer, makeLaw, makeLibrary, makeProvision, makeSource, makeStoredRule, makeTactic } from '../../support/make-library.ts';

let database: KebianDatabase;
let name = 0;
beforeEach(() => {
  database = new KebianDatabase(`test-${name++}`);
});

const load = (library: LibraryAsset) => loadLibrary(database, library.edition, async () => library);

describe('loadLibrary', () => {
  it('fills an empty database', async () => {
    expect(await load(makeLibrary())).toBe(true);
    expect((await readFacts(database, 'a-rule'))?.explainer.en.title).toBe('Title');
  });

  it('neither fetches nor writes when the edition is there', async () => {
    await load(makeLibrary());
    const fetchLibrary = vi.fn(async () => makeLibrary({ rules: [] }));
    expect(await loadLibrary(database, { hash: 'edition-1', date: 'another day' }, fetchLibrary)).toBe(false);
    expect(fetchLibrary).not.toHaveBeenCalled();
    expect(await database.rules.count()).toBe(1);
  });

  it('replaces everything by a new edition', async () => {
    await load(makeLibrary({ rules: [makeStoredRule({ id: 'gone' }), makeStoredRule({ id: 'kept' })] }));
    const next = makeLibrary({
      edition: { hash: 'edition-2', date: '2027-01-01' },
      rules: [makeStoredRule({ id: 'kept', harm: 'high' })],
      laws: [],
    });
    expect(await load(next)).toBe(true);
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
    expect(await load(makeLibrary({ edition: { hash: 'edition-2', date: '' } }))).toBe(true);
  });

  it('leaves the old edition readable when the new one cannot be fetched', async () => {
    await load(makeLibrary());
    await expect(loadLibrary(database, { hash: 'edition-2', date: '' }, () => Promise.reject(new Error('offline')))).rejects.toThrow(
      'offline',
    );
    expect((await readFacts(database, 'a-rule'))?.edition.hash).toBe('edition-1');
  });

  it('keeps the edition over a restart', async () => {
    await load(makeLibrary());
    const { name: same } = database;
    database.close();
    expect(await loadLibrary(new KebianDatabase(same), makeLibrary().edition, () => Promise.reject(new Error('fetched again')))).toBe(
      false,
    );
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
