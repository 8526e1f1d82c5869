import type { Explainer, ExplainerEntry, RuleFacts } from '#engine/schema';
import type { Library } from './library.ts';
import type { StoredRule } from './library-asset.ts';
import { checkEntries, checkFacts, checkTitles } from './row-schemas.ts';

// What is read is held to its schema: rows can be damaged, and a card must not show nonsense. Each throws when they are.

/** What a card says about a rule, in one consistent read. Null when the rule is not stored. */
export async function readFacts(library: Library, id: string): Promise<RuleFacts | null> {
  return library.consistently(async () => {
    const rule = await library.rules.get(id);
    return rule ? gatherFacts(library, rule) : null;
  });
}

/** The same for the first rule that an explainer serves. */
export async function readExplainer(library: Library, explainer: string): Promise<RuleFacts | null> {
  return library.consistently(async () => {
    const rule = await library.ruleOf(explainer);
    return rule ? gatherFacts(library, rule) : null;
  });
}

/** Every explainer, for the index, ordered by topic, then id. */
export async function listExplainers(library: Library): Promise<ExplainerEntry[]> {
  const [rules, explainers] = await library.consistently(() => Promise.all([library.rules.toArray(), library.explainers.toArray()]));
  const titles = new Map(explainers.map((explainer) => [`${explainer.id} ${explainer.lang}`, explainer.title]));
  // An explainer that serves several rules is listed once, with the claim of the first.
  const first = new Map([...rules].reverse().map((rule) => [rule.explainer, rule]));
  const entries = [...first.values()].map(({ explainer, topic, verdict, claim }) => ({
    id: explainer,
    topic,
    verdict,
    claim,
    title: { zh: titles.get(`${explainer} zh`) ?? '', en: titles.get(`${explainer} en`) ?? '' },
  }));
  return checkEntries(entries).sort((a, b) => (a.topic === b.topic ? a.id.localeCompare(b.id) : a.topic.localeCompare(b.topic)));
}

/** Titles of the explainers of rules, for lists of findings; rules that are not stored are left out. */
export async function readTitles(library: Library, ids: readonly string[]): Promise<Map<string, { zh: string; en: string }>> {
  const rules = present(await library.rules.bulkGet([...new Set(ids)]));
  const titles = await Promise.all(
    rules.map(async (rule) => {
      const [zh, en] = await explainersOf(library, rule);
      return [rule.id, { zh: zh.title, en: en.title }] as const;
    }),
  );
  return checkTitles(new Map(titles));
}

async function gatherFacts(library: Library, rule: StoredRule): Promise<RuleFacts> {
  const [zh, en] = await explainersOf(library, rule);
  const edition = await library.edition();
  const { id, topic, claim, verdict, harm, reviewed, expires } = rule;
  return checkFacts({
    rule: { id, topic, claim, verdict, harm, reviewed, expires },
    explainer: { zh, en },
    sources: present(await library.sources.bulkGet([...new Set([...zh.sources, ...en.sources])])),
    provisions: present(await library.provisions.bulkGet(rule.provisions)),
    laws: present(await library.laws.bulkGet(rule.laws)),
    tactics: present(await library.tactics.bulkGet(rule.tactics)),
    edition: { hash: edition?.hash ?? '', date: edition?.date ?? '' },
  });
}

async function explainersOf(library: Library, rule: StoredRule): Promise<[Explainer, Explainer]> {
  const [zh, en] = await library.explainers.bulkGet([
    [rule.explainer, 'zh'],
    [rule.explainer, 'en'],
  ]);
  if (!zh || !en) throw new Error(`The explainer ${rule.explainer} of rule ${rule.id} is missing from the store.`);
  return [zh, en];
}

function present<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item): item is T => item !== undefined);
}
