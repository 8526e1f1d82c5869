import type { Handlers, OwnSetEntry } from '#protocol/server';
import { type DamagedSet, isUsable, listOwnSets as listSets, type OwnSet } from '#store';
import { dropSet, ensureOwnPack, keepSet, ownDatabase, switchSet } from '../own-sets.ts';

export const listOwnSets: Handlers['listOwnSets'] = async () => {
  // Also where a worker was killed between the two, or the storage cleared: who looks at his sets finds them in force.
  await ensureOwnPack();
  return (await listSets(ownDatabase)).map(entryOf);
};

export const saveOwnSet: Handlers['saveOwnSet'] = async (set) => ({ mistakes: await keepSet(set) });

export const switchOwnSet: Handlers['switchOwnSet'] = async ({ id, isOn }) => {
  await switchSet(id, isOn);
  return null;
};

export const deleteOwnSet: Handlers['deleteOwnSet'] = async ({ id }) => {
  await dropSet(id);
  return null;
};

function entryOf(set: OwnSet | DamagedSet): OwnSetEntry {
  const { id, name, text } = set;
  if (!isUsable(set)) return { id, name, text, isOn: false, rules: 0, state: 'damaged', mistakes: [] };
  const { isOn, rules, mistakes } = set;
  return { id, name, text, isOn, rules: rules.length, state: mistakes.length > 0 ? 'refused' : 'ready', mistakes };
}
