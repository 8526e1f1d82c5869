import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES, type Pattern } from '#engine/schema';
import { curated } from '../support/curated.ts';
import { ROOT } from '../support/root.ts';

const { rules, concepts } = curated.data;

/** All phrases a slot stands for. */
function expand(slot: string, above: string[] = []): Set<string> {
  return new Set(
    slot.split('|').flatMap((part) => {
      const word = part.trim();
      if (!word.startsWith('$')) return [word];
      const concept = concepts.find((candidate) => candidate.id === word.slice(1));
      if (!concept || above.includes(concept.id)) return [];
      return [...concept.zh, ...concept.en].flatMap((inner) => [...expand(inner, [...above, concept.id])]);
    }),
  );
}

interface Expanded {
  pattern: Pattern;
  slots: Set<string>[];
}

/** Whether every text that `narrow` matches is matched by `broad` too, slot by slot. */
function subsumes(broad: Expanded, narrow: Expanded): boolean {
  if ('ordered' in broad.pattern && !('ordered' in narrow.pattern)) return false;
  if ((broad.pattern.within ?? 0) < (narrow.pattern.within ?? 0) || broad.pattern.near || broad.pattern.unless) return false;
  if (broad.slots.length > narrow.slots.length) return false;
  // Those of an ordered pattern stand in the narrow one in the same order.
  let from = 0;
  return broad.slots.every((slot) => {
    const at = narrow.slots.findIndex((inner, index) => index >= from && isWithin(inner, slot));
    if ('ordered' in broad.pattern) from = at + 1;
    return at >= 0;
  });
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  if (inner.size > outer.size) return false;
  for (const phrase of inner) if (!outer.has(phrase)) return false;
  return true;
}

it('no pattern of a rule is subsumed by a pattern of another rule, or by a twin of its own', () => {
  const all = rules.flatMap((rule) =>
    LANGUAGES.flatMap((lang) =>
      (rule.patterns[lang] ?? []).map((pattern, index) => ({
        rule: rule.id,
        lang,
        index,
        pattern,
        slots: ('ordered' in pattern ? pattern.ordered : pattern.all).map((slot) => expand(slot)),
      })),
    ),
  );
  const subsumed = all.flatMap((narrow) =>
    all
      .filter((broad) => broad !== narrow && broad.lang === narrow.lang && subsumes(broad, narrow))
      .map((broad) => `${narrow.rule} ${narrow.lang} ${narrow.index} by ${broad.rule} ${broad.index}`),
  );
  expect(subsumed).toEqual([]);
});

it('rule files are written in the canonical form', () => {
  const order = [
    'id',
    'topic',
    'claim',
    'verdict',
    'harm',
    'tactics',
    'provisions',
    'laws',
    'explainer',
    'family',
    'reviewed',
    'expires',
    'patterns',
    'unless',
    'claimWords',
    'examples',
  ];
  for (const rule of rules) {
    const source = readFileSync(join(ROOT, `rules/${rule.family ? 'families' : rule.topic}/${rule.id}.yaml`), 'utf8');
    const keys = [...source.matchAll(/^([a-zA-Z]+):/gm)].map((match) => match[1] as string);
    expect(keys, rule.id).toEqual(order.filter((key) => keys.includes(key)));
  }
});

it('data files end with one line break and have no tabs or trailing spaces', () => {
  const bad: string[] = [];
  for (const folder of ['rules', 'library']) {
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const source = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      if (/\t|[ ]+$|\r/m.test(source) || !source.endsWith('\n') || source.endsWith('\n\n')) bad.push(entry.name);
    }
  }
  expect(bad).toEqual([]);
});
