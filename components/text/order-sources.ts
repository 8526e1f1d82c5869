import type { Explainer, RuleFacts, Source } from '#engine/schema';

/** How much weight a kind of source has (docs/inclusion-criteria.md, Sources): the best has the lowest. */
const RANK: Readonly<Record<Source['kind'], number>> = { official: 0, journal: 1, organisation: 2, media: 3 };

/** The sources an explainer cites, the weightiest kind first and each kind in the explainer's order: the order their numbers count in. */
export function orderSources(explainer: Pick<Explainer, 'sources'>, facts: Pick<RuleFacts, 'sources'>): Source[] {
  return explainer.sources
    .flatMap((id) => facts.sources.find((source) => source.id === id) ?? [])
    .sort((a, b) => RANK[a.kind] - RANK[b.kind]);
}
