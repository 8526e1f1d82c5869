import type { Explainer, RuleFacts } from '#engine/schema';
import type { KebianDatabase } from './database.ts';
import type { ExplainerEntry, StoredRule } from './library-asset.ts';

/** What a card says about a rule, in one consistent read. Null when the rule is not stored. */
export async function readFacts(database: KebianDatabase, id: string): Promise<RuleFacts | null> {
  return database.transaction('r', database.libraryTables, async () => {
    const rule = await database.rules.get(id);
    return rule ? gatherFacts(database, rule) : null;
  });
}

/** The same for the first rule that an explainer serves. */
export async function readExplainer(database: KebianDatabase, explainer: string): Promise<RuleFacts | null> {
  return database.transaction('r', database.libraryTables, async () => {
    const rule = await database.rules.where('explainer').equals(explainer).first();
    return rule ? gatherFacts(database, rule) : null;
  });
}

/** Every explainer, for the index, ordered by topic, then id. */
export async function listExplainers(database: KebianDatabase): Promise<ExplainerEntry[]> {
  const [rules, explainers] = await Promise.all([database.rules.toArray(), database.explainers.toArray()]);
  const titles = new Map(explainers.map((explainer) => [`${explainer.id} ${explainer.lang}`, explainer.title]));
  // An explainer that serves several rules is listed once, with the claim of the first.
  const first = new Map([...rules].reverse().map((rule) => [rule.explainer, rule]));
  return [...first.values()]
    .map(({ explainer, topic, verdict, claim }) => ({
      id: explainer,
      topic,
      verdict,
      claim,
      title: { zh: titles.get(`${explainer} zh`) ?? '', en: titles.get(`${explainer} en`) ?? '' },
    }))
    .sort((a, b) => (a.topic === b.topic ? a.id.localeCompare(b.id) : a.topic.localeCompare(b.topic)));
}

/** Titles of the explainers of rules, for lists of findings; rules that are not stored are left out. */
export async function readTitles(database: KebianDatabase, ids: readonly string[]): Promise<Map<string, { zh: string; en: string }>> {
  const rules = (await database.rules.bulkGet([...new Set(ids)])).filter((rule) => rule !== undefined);
  const titles = await Promise.all(
    rules.map(async (rule) => {
      const [zh, en] = await explainersOf(database, rule);
      return [rule.id, { zh: zh.title, en: en.title }] as const;
    }),
  );
  return new Map(titles);
}

async function gatherFacts(database: KebianDatabase, rule: StoredRule): Promise<RuleFacts> {
  const [zh, en] = await explainersOf(database, rule);
  const edition = await database.editions.get('current');
  const { id, topic, claim, verdict, harm, reviewed, expires } = rule;
  return {
    rule: { id, topic, claim, verdict, harm, reviewed, expires },
    explainer: { zh, en },
    sources: present(await database.sources.bulkGet([...new Set([...zh.sources, ...en.sources])])),
    provisions: present(await database.provisions.bulkGet(rule.provisions)),
    laws: present(await database.laws.bulkGet(rule.laws)),
    tactics: present(await database.tactics.bulkGet(rule.tactics)),
    edition: { hash: edition?.hash ?? '', date: edition?.date ?? '' },
  };
}

async function explainersOf(database: KebianDatabase, rule: StoredRule): Promise<[Explainer, Explainer]> {
  const [zh, en] = await database.explainers.bulkGet([
    [rule.explainer, 'zh'],
    [rule.explainer, 'en'],
  ]);
  if (!zh || !en) throw new Error(`The explainer ${rule.explainer} of rule ${rule.id} is missing from the store.`);
  return [zh, en];
}

function present<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item): item is T => item !== undefined);
}
