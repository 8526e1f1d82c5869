import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAWS, PROVISIONS, TACTICS } from '#engine/schema';
import { curated } from '../support/curated.ts';
import { ROOT } from '../support/root.ts';

const { data } = curated;
const ids = (items: readonly { id: string }[]) => new Set(items.map((item) => item.id));

describe('every id resolves', () => {
  const sources = ids(data.sources);
  const provisions = ids(data.provisions);
  const laws = ids(data.laws);
  const tactics = ids(data.tactics);

  it.each(data.rules.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
    const path = `rules/${rule.family ? 'families' : rule.topic}/${rule.id}.yaml`;
    expect(existsSync(join(ROOT, path)), path).toBe(true);
    const langs = data.explainers.filter((explainer) => explainer.id === rule.explainer).map((explainer) => explainer.lang);
    expect(langs.sort(), `library/explainers/${rule.explainer}.{zh,en}.md`).toEqual(['en', 'zh']);
    for (const provision of rule.provisions) expect(provisions).toContain(provision);
    for (const law of rule.laws) expect(laws).toContain(law);
    for (const tactic of rule.tactics) expect(tactics).toContain(tactic);
    expect(rule.reviewed < rule.expires, 'expires after reviewed').toBe(true);
    expect(Object.keys(rule.patterns)).toContain('zh');
  });

  it.each(data.explainers.map((explainer) => [`${explainer.id}.${explainer.lang}`, explainer] as const))('explainer %s', (_, explainer) => {
    for (const source of explainer.sources) expect(sources).toContain(source);
    const cited = Object.values(explainer.parts)
      .flat()
      .flatMap((paragraph) => [...paragraph.matchAll(/\[\^([^\]]+)\]/g)].map((match) => match[1]));
    expect(cited.length, 'reasons carry their sources').toBeGreaterThan(0);
    for (const source of cited) expect(explainer.sources).toContain(source);
  });

  it('ids of rules are unique over topics', () => {
    expect(ids(data.rules).size).toBe(data.rules.length);
  });

  it('the library holds the whole vocabulary of provisions, laws and tactics', () => {
    expect([...provisions].sort()).toEqual([...PROVISIONS].sort());
    expect([...laws].sort()).toEqual([...LAWS].sort());
    expect([...tactics].sort()).toEqual([...TACTICS].sort());
  });
});

describe('nothing lies unused', () => {
  it('every explainer belongs to a rule', () => {
    const used = new Set(data.rules.map((rule) => rule.explainer));
    expect([...ids(data.explainers)].filter((id) => !used.has(id))).toEqual([]);
  });

  it('every source is cited', () => {
    const used = new Set(data.explainers.flatMap((explainer) => explainer.sources));
    expect([...ids(data.sources)].filter((id) => !used.has(id))).toEqual([]);
  });

  // A page that answers several rumours may be cited for each, with the words that answer it.
  it('no two sources quote the same words of one page', () => {
    const quotes = data.sources.map(({ address, excerpt }) => `${address} ${excerpt}`);
    expect(quotes.filter((quote, index) => quotes.indexOf(quote) !== index)).toEqual([]);
  });

  it('every concept is named by a pattern, a cue or another concept', () => {
    const written = JSON.stringify([
      data.rules.map((rule) => [rule.patterns, rule.unless]),
      data.cues,
      data.concepts.map(({ zh, en }) => [zh, en]),
    ]);
    expect(data.concepts.map((concept) => concept.id).filter((id) => !new RegExp(`\\$${id}(?![a-z0-9-])`).test(written))).toEqual([]);
  });

  it('a renamed id is an old name of a rule that exists, and no rule has it', () => {
    const rules = ids(data.rules);
    for (const [old, now] of Object.entries(data.renames)) {
      expect(rules).not.toContain(old);
      expect(rules).toContain(now);
    }
  });

  it('claims of published lists name rules and exclusions that exist', () => {
    const rules = ids(data.rules);
    const excluded = ids(data.excluded);
    const unknown = data.lists
      .flatMap(({ items }) => items)
      .filter((item) => ('rule' in item && !rules.has(item.rule)) || ('excluded' in item && !excluded.has(item.excluded)));
    expect(unknown).toEqual([]);
  });

  it('what is excluded has no rule', () => {
    const rules = ids(data.rules);
    expect(data.excluded.map((entry) => entry.id).filter((id) => rules.has(id))).toEqual([]);
  });
});
