import type { Explainer, RuleFacts, Source } from '#engine/schema';

/** The sources an explainer cites, in its own order: the order its numbers count in. */
export function orderSources(explainer: Pick<Explainer, 'sources'>, facts: Pick<RuleFacts, 'sources'>): Source[] {
  return explainer.sources.flatMap((id) => facts.sources.find((source) => source.id === id) ?? []);
}
