import { deleteOwnSet, isUsable, listOwnSets, OwnDatabase, type OwnSet, putOwnSets, sealOf } from '#store';
import { packToText, readOwnKey, writeOwnPack } from '#store/settings';
import { bundle } from './bundle.ts';
import type { CompiledSet, CompiledSets } from './own-compiler.ts';

export const ownDatabase = new OwnDatabase();

/** The compiler, fetched when it is first needed: most people have no rules of their own. */
const loadCompiler = () => import('./own-compiler.ts');

/** Changes wait for one another: two that compile at once would each leave the other's set out. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = queue.then(work);
  queue = done.catch(() => undefined);
  return done;
}

/**
 * Brings the compiled own rules to the sets that are on and to the bundled edition. Cheap when they are: nothing is loaded then.
 * A worker killed in the middle leaves the old pack in place, and the next call begins anew.
 */
export function ensureOwnPack(): Promise<void> {
  return inTurn(async () => {
    if (await ownDatabase.isThere()) await bringUpToDate();
  });
}

/**
 * Compiles a set and keeps it. Nothing is stored before everything is compiled.
 * @returns its mistakes; with any of them, nothing is stored
 */
export function keepSet({ id, name, text }: Pick<OwnSet, 'id' | 'name' | 'text'>): Promise<CompiledSet['mistakes']> {
  return inTurn(async () => {
    const { compileSets, limitMistakes } = await loadCompiler();
    const base = await bundle.ownBase();
    const stored = await listOwnSets(ownDatabase);
    const others = stored.filter((set) => set.id !== id);
    const beyond = limitMistakes([...others, { id, text }], base);
    if (beyond.length > 0) return beyond;
    const before = stored.filter(isUsable).find((set) => set.id === id);
    const isOn = before?.isOn ?? true;
    const usable = others.filter(isUsable);
    const taken = usable.filter((set) => !set.isOn || !isOn).flatMap(({ rules }) => rules.map((rule) => rule.id));
    const compiled = compileSets([...(isOn ? usable.filter((set) => set.isOn) : []), { id, text }], base, taken);
    const own = compiled.sets.at(-1);
    if (own === undefined || own.mistakes.length > 0) return own?.mistakes ?? [];
    await putOwnSets(ownDatabase, [{ id, name, text, seal: await sealOf(text), isOn, ...told(own) }]);
    if (isOn) await publish(compiled);
    return [];
  });
}

export function switchSet(id: string, isOn: boolean): Promise<void> {
  return inTurn(async () => {
    const set = (await listOwnSets(ownDatabase)).filter(isUsable).find((each) => each.id === id);
    if (set) await putOwnSets(ownDatabase, [{ ...set, isOn }]);
    await bringUpToDate();
  });
}

export function dropSet(id: string): Promise<void> {
  return inTurn(async () => {
    await deleteOwnSet(ownDatabase, id);
    await bringUpToDate();
  });
}

async function bringUpToDate(): Promise<void> {
  const sets = (await listOwnSets(ownDatabase)).filter(isUsable).filter(({ isOn }) => isOn);
  const stored = await readOwnKey();
  if (sets.length === 0) {
    if (stored !== null) await writeOwnPack(null);
    return;
  }
  if (stored === (await keyOf())) return;
  const { compileSets } = await loadCompiler();
  await publish(compileSets(sets, await bundle.ownBase()));
}

/** Remembers what became of each set, then gives the pages the pack: the key goes with it, so until then it will be tried again. */
async function publish({ sets, pack }: CompiledSets): Promise<void> {
  const stored = (await listOwnSets(ownDatabase)).filter(isUsable);
  await putOwnSets(
    ownDatabase,
    stored.flatMap((set) => {
      const compiled = sets.find(({ id }) => id === set.id);
      return compiled ? [{ ...set, ...told(compiled) }] : [];
    }),
  );
  await writeOwnPack({ pack: pack && packToText(pack), key: await keyOf() });
}

function told({ rules, mistakes }: CompiledSet): Pick<OwnSet, 'rules' | 'mistakes'> {
  return { rules: rules.map(({ id, claim, note }) => ({ id, claim, ...(note === undefined ? {} : { note }) })), mistakes: [...mistakes] };
}

/** Which texts the pack is made of, and with which edition: its fingerprint covers the concepts and the form of a pack. */
async function keyOf(): Promise<string> {
  const seals = (await listOwnSets(ownDatabase)).filter(isUsable).filter(({ isOn }) => isOn);
  return [(await bundle.edition()).hash, ...seals.map(({ id, seal }) => `${id} ${seal}`)].join('\n');
}
