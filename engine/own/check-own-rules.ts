import { LANGUAGES } from '../vocabulary.ts';
import type { OwnBase } from './own-base.ts';
import type { OwnProblem } from './own-problem.ts';
import type { OwnRule } from './own-rule.ts';
import { slotsOf, weighPatterns } from './weigh-patterns.ts';

/**
 * What the schema cannot see: ids that are taken, concepts that are not there, patterns that are too common.
 * @param taken ids of the rules in the user's other sets
 */
export function checkOwnRules(rules: readonly OwnRule[], base: OwnBase, taken: ReadonlySet<string> = new Set()): OwnProblem[] {
  return [...takenIds(rules, base, taken), ...missingConcepts(rules, base), ...weighPatterns(rules, base).problems];
}

function takenIds(rules: readonly OwnRule[], { ids }: OwnBase, taken: ReadonlySet<string>): OwnProblem[] {
  const ours = new Set(ids);
  const before = new Set<string>();
  return rules.flatMap(({ id }, rule) => {
    const isTwice = before.has(id);
    before.add(id);
    const message = ours.has(id)
      ? `the id ${id} belongs to a rule of Kebian's; take another`
      : taken.has(id)
        ? `the id ${id} belongs to a rule of another set of yours; take another`
        : isTwice
          ? `the id ${id} stands twice in this set; give each rule its own`
          : null;
    return message === null ? [] : [{ rule, path: ['id'], message }];
  });
}

function missingConcepts(rules: readonly OwnRule[], { concepts }: OwnBase): OwnProblem[] {
  const known = new Set(concepts.map(({ id }) => `$${id}`));
  return rules.flatMap((own, rule) =>
    slotsWithPaths(own).flatMap(({ slot, path }) =>
      slot
        .split('|')
        .map((part) => part.trim())
        .filter((part) => part.startsWith('$') && !known.has(part))
        .map((name) => ({ rule, path, message: `there is no concept ${name}; correct the name, or write its words out` })),
    ),
  );
}

function slotsWithPaths({ patterns, unless }: OwnRule): { slot: string; path: (string | number)[] }[] {
  const placed = (slots: readonly string[], ...path: (string | number)[]) => slots.map((slot, at) => ({ slot, path: [...path, at] }));
  return LANGUAGES.flatMap((lang) => [
    ...(patterns[lang] ?? []).flatMap((pattern, at) => [
      ...placed(slotsOf(pattern), 'patterns', lang, at, 'ordered' in pattern ? 'ordered' : 'all'),
      ...placed(pattern.near ?? [], 'patterns', lang, at, 'near'),
      ...placed(pattern.unless ?? [], 'patterns', lang, at, 'unless'),
    ]),
    ...placed(unless[lang] ?? [], 'unless', lang),
  ]);
}
