import { HARMS, PROVISIONS, type Rule, type Source, TOPICS } from '#engine/schema';
import type { CuratedData } from '../../cli/read-curated-data.ts';
import { table } from './table.ts';
import { writeLists } from './write-lists.ts';

/** docs/rules.md: what the project marks, on what evidence, and what it leaves alone. Same data, same text. */
export function writeRulesPage(data: CuratedData): string {
  const narrow = data.rules.filter(({ family }) => !family);
  const families = data.rules.filter(({ family }) => family);
  const topics = TOPICS.filter((topic) => narrow.some((rule) => rule.topic === topic));
  return (
    [
      '# What is marked, and on what evidence',
      'Made from `rules/` and `library/` by `npm run docs:rules`; a test holds it to them. What may become a rule is in [inclusion-criteria.md](inclusion-criteria.md).',
      `${narrow.length} claims over ${topics.length} topics, ${families.length} families of claims, ${data.explainers.length} explainers, ${data.sources.length} sources.`,
      '## Provisions and laws',
      coverage(data),
      ...topics.map(
        (topic) =>
          `## ${topic}\n\n${claims(
            narrow.filter((rule) => rule.topic === topic),
            data,
          )}`,
      ),
      '## Families',
      'A family recognises the shape that many claims share; a claim with a rule of its own is marked by that rule.',
      claims(families, data),
      '## Claims of high harm that rest on one source',
      listOf(
        data.rules
          .filter((rule) => rule.harm === 'high' && sourcesOf(rule, data).length < 2)
          .map((rule) => `- ${rule.id}: ${rule.claim.zh}`),
      ),
      writeLists(data.lists),
      '## Left out',
      'Claims that were looked at and are not marked. The reasons are in [excluded.yaml](../rules/excluded.yaml).',
      listOf(data.excluded.map(({ id, claim, reason }) => `- ${id} (${reason}): ${claim.zh} / ${claim.en}`)),
    ].join('\n\n') + '\n'
  );
}

function coverage({ rules, provisions, laws }: CuratedData): string {
  const articles = [...provisions].sort((a, b) => PROVISIONS.indexOf(a.id) - PROVISIONS.indexOf(b.id));
  const rows = [
    ...articles.map(({ id, number, title }) => ({
      name: `《意见》${number} ${(title ?? '').replace(number, '')}`,
      served: rules.filter((rule) => rule.provisions.includes(id)),
    })),
    ...laws.map(({ id, law, article, version }) => ({
      name: `${law} ${article}（${version}）`,
      served: rules.filter((rule) => rule.laws.some((law) => law === id)),
    })),
  ].filter(({ served }) => served.length > 0);
  const cells = (served: readonly Rule[]) => HARMS.map((harm) => served.filter((rule) => rule.harm === harm).length);
  return table(
    ['provision or article', 'claims', ...HARMS.map((harm) => `${harm} harm`)],
    rows.map(({ name, served }) => [name, served.length, ...cells(served)]),
  );
}

function claims(rules: readonly Rule[], data: CuratedData): string {
  return table(
    ['claim', 'verdict', 'harm', 'sources', 'provisions', 'laws', 'reviewed'],
    rules.map((rule) => [
      `**${rule.id}**<br>${rule.claim.zh}<br>${rule.claim.en}`,
      rule.verdict,
      rule.harm,
      sourcesOf(rule, data).map(citation).join('<br>'),
      rule.provisions.map((id) => data.provisions.find((one) => one.id === id)?.number ?? id).join(' '),
      rule.laws.map((id) => lawName(id, data)).join('<br>'),
      rule.reviewed,
    ]),
  );
}

function sourcesOf({ explainer }: Rule, { explainers, sources }: CuratedData): Source[] {
  const cited = new Set(explainers.filter(({ id }) => id === explainer).flatMap((one) => one.sources));
  return sources.filter(({ id }) => cited.has(id));
}

function citation({ title, publisher, date, address }: Source): string {
  const name = `${publisher}, ${date}`;
  return address ? `[${name}](${address} "${title.replaceAll('"', '’')}")` : `${name}: ${title}`;
}

function lawName(id: Rule['laws'][number], { laws }: CuratedData): string {
  const law = laws.find((one) => one.id === id);
  return law ? `${law.law} ${law.article}` : id;
}

function listOf(lines: readonly string[]): string {
  return lines.length > 0 ? lines.join('\n') : 'None.';
}
