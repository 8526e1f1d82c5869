export { type Annotation, Annotator } from './annotator.ts';
export { CardHost, HOST_NAME, type MountCard } from './card-host/card-host.ts';
export { PointerControl } from './card-host/pointer.ts';
