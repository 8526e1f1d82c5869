import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { findClaims } from '#engine/judge';
import { OWN_LIMITS } from '#engine/own';
import { createMatcher, decodePack } from '#engine/runtime';
import { OwnDatabase, type OwnSet, readOwnFacts, readOwnTitles } from '#store';
import { packFromText, readOwnKey, readStart } from '#store/settings';
import { makeBase } from '../../engine/own/make-own-rule.ts';

/** The files of the extension, as its own origin serves them; what was asked for. */
let bundle: Record<string, unknown>;
let fetched: string[];
let database: OwnDatabase;

const rule = (id: string, words = '黑茶", "治百病', more = '') => `id: ${id}
claim:
  zh: 黑茶能治百病
patterns:
  zh:
    - ordered: ["${words}"]
${more}`;

async function startWorker() {
  vi.resetModules();
  const { ensureOwnPack } = await import('../../../../entrypoints/background/own-sets.ts');
  const handlers = await import('../../../../entrypoints/background/handlers/own-sets.ts');
  return {
    ensureOwnPack,
    list: () => handlers.listOwnSets({}, {}),
    save: (id: string, text: string, name = id) => handlers.saveOwnSet({ id, name, text }, {}),
    turn: (id: string, isOn: boolean) => handlers.switchOwnSet({ id, isOn }, {}),
    drop: (id: string) => handlers.deleteOwnSet({ id }, {}),
  };
}

/** Ids of the own rules that a page would find in a text. */
async function found(text: string): Promise<string[]> {
  const { ownPack } = await readStart();
  return ownPack === null ? [] : findClaims(createMatcher(decodePack(packFromText(ownPack))), { text }).map((each) => each.rule);
}

beforeEach(() => {
  database = new OwnDatabase();
  fakeBrowser.reset();
  fetched = [];
  bundle = { 'edition.json': { hash: 'edition-1', date: '2026-11-22' }, 'own-base.json': makeBase() };
  vi.stubGlobal('fetch', async (address: string) => {
    const name = address.slice(address.lastIndexOf('/') + 1);
    fetched.push(name);
    return new Response(name in bundle ? JSON.stringify(bundle[name]) : 'not found', { status: name in bundle ? 200 : 404 });
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

describe('own sets', () => {
  it('cost nothing where there are none: no database, no fetch, nothing stored', async () => {
    const { ensureOwnPack } = await startWorker();
    await ensureOwnPack();
    expect([await database.isThere(), fetched, await fakeBrowser.storage.local.get(null)]).toEqual([false, [], {}]);
  });

  it('are compiled and kept, and a page finds them in its one read', async () => {
    const { save, list } = await startWorker();
    expect(await save('a', rule('tea', '黑茶", "治 | $disease', 'note: 问过厂家'))).toEqual({ mistakes: [] });
    expect(await found('黑茶专治糖尿病。')).toEqual(['tea']);
    expect(await list()).toMatchObject([{ id: 'a', name: 'a', isOn: true, rules: 1, state: 'ready', mistakes: [] }]);
    expect(await readOwnFacts(database, 'tea')).toEqual({ own: { id: 'tea', claim: { zh: '黑茶能治百病' }, note: '问过厂家', set: 'a' } });
    expect(await readOwnFacts(database, 'other')).toBeNull();
    expect([...(await readOwnTitles(database))]).toEqual([['tea', { zh: '黑茶能治百病', en: '黑茶能治百病' }]]);
  });

  it('are one pack, from which a set that is switched off or deleted goes', async () => {
    const { save, turn, drop } = await startWorker();
    await save('a', rule('tea'));
    await save('b', rule('wine', '白酒", "治百病'));
    const text = '黑茶治百病。白酒治百病。';
    const steps = [await found(text)];
    await turn('a', false);
    steps.push(await found(text));
    expect(await readOwnFacts(database, 'tea')).toBeNull();
    await turn('a', true);
    steps.push(await found(text));
    await drop('b');
    steps.push(await found(text));
    await drop('a');
    steps.push(await found(text));
    expect(steps).toEqual([['tea', 'wine'], ['wine'], ['tea', 'wine'], ['tea'], []]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('stay off when they are changed while they are off, and are checked all the same', async () => {
    const { save, turn, list } = await startWorker();
    await save('a', rule('tea'));
    await turn('a', false);
    expect((await save('a', rule('tea', '茶", "防'))).mistakes).toMatchObject([{ line: 6 }]);
    expect(await save('a', rule('tea', '红茶", "治百病'))).toEqual({ mistakes: [] });
    expect([(await list())[0]?.isOn, await found('红茶治百病。')]).toEqual([false, []]);
  });

  it('leave the old set in place when the new one has a mistake, and name its line', async () => {
    const { save, list } = await startWorker();
    await save('a', rule('tea'));
    expect((await save('a', rule('tea', '健康'))).mistakes).toEqual([{ line: 6, message: expect.stringMatching(/too common/) }]);
    expect((await save('b', `${rule('wine')}---\n${rule('tea')}`)).mistakes).toEqual([
      { line: 8, message: expect.stringMatching(/another set/) },
    ]);
    expect([(await list()).length, await found('黑茶治百病。')]).toEqual([1, ['tea']]);
  });

  it('are refused by name beyond what all sets may hold together', async () => {
    const { save } = await startWorker();
    const many = (from: number, count: number) => Array.from({ length: count }, (_, at) => rule(`tea-${from + at}`)).join('---\n');
    expect(await save('a', many(0, 150))).toEqual({ mistakes: [] });
    expect((await save('b', many(150, 51))).mistakes).toEqual([{ line: 1, message: expect.stringMatching(/201 rules, 200/) }]);
    expect((await save('b', `# ${'长'.repeat(OWN_LIMITS.bytes / 3)}`)).mistakes).toMatchObject([
      { message: expect.stringMatching(/bytes/) },
    ]);
  });

  it('are compiled again from their text by a new edition, and a set that clashes with it then says so', async () => {
    const { save } = await startWorker();
    await save('a', rule('tea'));
    await save('b', rule('wine', '白酒", "治百病'));
    bundle['edition.json'] = { hash: 'edition-2', date: '2027-01-01' };
    bundle['own-base.json'] = makeBase({ ids: ['tea'] });
    const next = await startWorker();
    fetched = [];
    await next.ensureOwnPack();
    expect(await found('黑茶治百病。白酒治百病。')).toEqual(['wine']);
    expect(await next.list()).toMatchObject([
      { id: 'a', state: 'refused', mistakes: [{ line: 1, message: expect.stringMatching(/Kebian's/) }] },
      { id: 'b', state: 'ready', mistakes: [] },
    ]);
    expect(fetched.filter((name) => name === 'own-base.json')).toHaveLength(1);
  });

  it('are left as they were by a worker that is killed while it compiles, and by a storage that refuses', async () => {
    const { save } = await startWorker();
    await save('a', rule('tea'));
    const { 'own-base.json': base, ...others } = bundle;
    bundle = others;
    await expect(save('a', rule('tea', '红茶", "治百病'))).rejects.toThrow();
    expect([await found('黑茶治百病。'), (await database.sets.get('a'))?.text]).toEqual([['tea'], rule('tea')]);
    bundle = { ...others, 'own-base.json': base };
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('refused'));
    await expect(save('a', rule('tea', '红茶", "治百病'))).rejects.toThrow('refused');
    expect(await found('黑茶治百病。')).toEqual(['tea']);
    // The set was kept, so the next worker completes what this one began.
    await (await startWorker()).ensureOwnPack();
    expect([await found('黑茶治百病。'), await found('红茶治百病。')]).toEqual([[], ['tea']]);
  });

  it('come back when the compiled rules were cleared', async () => {
    const { save, list } = await startWorker();
    await save('a', rule('tea'));
    await fakeBrowser.storage.local.clear();
    await list();
    expect([await found('黑茶治百病。'), (await readOwnKey())?.split('\n')[0]]).toEqual([['tea'], 'edition-1']);
  });

  it.each([
    ['its text', { text: rule('tea', '红茶", "治百病') }],
    ['its form', { isOn: 'yes' as unknown as boolean }],
  ])('are named where %s is damaged, mark nothing, and can be replaced', async (_, damage: Partial<OwnSet>) => {
    const { save, list, ensureOwnPack } = await startWorker();
    await save('a', rule('tea'));
    await save('b', rule('wine', '白酒", "治百病'));
    await database.sets.put({ ...((await database.sets.get('a')) as OwnSet), ...damage });
    await ensureOwnPack();
    expect(await list()).toMatchObject([
      { id: 'a', name: 'a', state: 'damaged', isOn: false },
      { id: 'b', state: 'ready' },
    ]);
    expect(await found('黑茶治百病。红茶治百病。白酒治百病。')).toEqual(['wine']);
    expect(await save('a', rule('tea'))).toEqual({ mistakes: [] });
    expect(await list()).toMatchObject([{ state: 'ready' }, { state: 'ready' }]);
  });
});
