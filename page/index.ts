export type { Annotation } from './annotations.ts';
export { Annotator, type AnnotatorOptions, type JudgeScript } from './annotator.ts';
export { CardHost, type MountCard } from './card-host/card-host.ts';
export type { Cards } from './card-host/cards.ts';
export { PointerControl } from './card-host/pointer.ts';
