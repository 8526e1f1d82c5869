import type { ExplainerPart } from '#engine/schema';

/** The parts of an explainer in the order they are read. */
export const EXPLAINER_ORDER = ['fact', 'claim', 'why', 'trick', 'instead'] as const satisfies readonly ExplainerPart[];
