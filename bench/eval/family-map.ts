import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** Rule id to the families whose texts make its claim. */
export type FamilyMap = Readonly<Record<string, readonly string[]>>;

const FamilyMapSchema = z.record(z.string(), z.array(z.string()));

/** The reviewed map beside this file. */
export function readFamilyMap(path: string | URL = new URL('./families.yaml', import.meta.url)): FamilyMap {
  return FamilyMapSchema.parse(parse(readFileSync(path, 'utf8')));
}

/** Family to the rules that should find it. */
export function rulesOfFamilies(map: FamilyMap): ReadonlyMap<string, ReadonlySet<string>> {
  const rules = new Map<string, Set<string>>();
  for (const [rule, families] of Object.entries(map)) {
    for (const family of families) rules.set(family, (rules.get(family) ?? new Set()).add(rule));
  }
  return rules;
}
