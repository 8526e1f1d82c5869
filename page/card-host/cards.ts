import type { Annotation } from '../annotations.ts';

/** The card of a frame, as those see it who open and close it: one at a time. */
export interface Cards {
  /** The annotation whose card is open. */
  readonly current: Annotation | null;
  /** Opened on purpose: stays until it is closed. */
  readonly isPinned: boolean;
  /** Whether the event went through the card. */
  holds(event: Event): boolean;
  /** @param annotations those at the same place, surest first */
  open(annotations: readonly Annotation[], isPinned: boolean): void;
  close(): void;
  /** Brings the sentence into view and opens its card. */
  reveal(annotation: Annotation): void;
  /** Puts the card beside its sentence again, which may have moved. */
  refresh(): void;
}
