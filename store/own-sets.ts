import type { Bilingual, OwnFacts } from '#engine/schema';
import type { OwnDatabase } from './own-database.ts';
import { type DamagedSet, inspectSet, type OwnSet } from './own-set.ts';

/** Every set, by name, damaged ones too. */
export async function listOwnSets({ sets }: OwnDatabase): Promise<(OwnSet | DamagedSet)[]> {
  const inspected = await Promise.all((await sets.toArray()).map(inspectSet));
  return inspected.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** Stores sets, all or none; a set of the same id is replaced. */
export async function putOwnSets({ sets }: OwnDatabase, rows: readonly OwnSet[]): Promise<void> {
  await sets.bulkPut([...rows]);
}

export async function deleteOwnSet({ sets }: OwnDatabase, id: string): Promise<void> {
  await sets.delete(id);
}

/** What a card says of an own rule; null when no set that is on has it. */
export async function readOwnFacts(database: OwnDatabase, rule: string): Promise<OwnFacts | null> {
  for (const set of await setsInForce(database)) {
    const own = set.rules.find(({ id }) => id === rule);
    if (own) return { own: { ...own, set: set.name } };
  }
  return null;
}

/** The claims of own rules by id, for lists of findings; where one language is missing the other stands in. */
export async function readOwnTitles(database: OwnDatabase): Promise<Map<string, Bilingual>> {
  const rules = (await setsInForce(database)).flatMap((set) => set.rules);
  return new Map(rules.map(({ id, claim: { zh, en } }) => [id, { zh: zh ?? en ?? id, en: en ?? zh ?? id }]));
}

async function setsInForce(database: OwnDatabase): Promise<OwnSet[]> {
  if (!(await database.isThere())) return [];
  return (await listOwnSets(database)).filter(isUsable).filter(({ isOn }) => isOn);
}

export function isUsable(set: OwnSet | DamagedSet): set is OwnSet {
  return !('isDamaged' in set);
}
