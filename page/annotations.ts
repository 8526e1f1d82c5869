import type { Finding } from '#engine/runtime';
import { compareStarts, isWithin } from './extract/composed.ts';
import type { Painter } from './paint/painter.ts';

/** What is painted for a finding. */
export interface Annotation {
  /** Number in this frame, never used twice. */
  key: number;
  finding: Finding;
  /** Live: it moves with the text. */
  range: Range;
  container: Node;
  /** What the range held when it was made: the text under it may be changed without its going away. */
  words: string;
}

/** The annotations of a document and their paint. */
export class Annotations {
  readonly #painter: Painter;
  readonly #byKey = new Map<number, Annotation>();
  #nextKey = 1;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  get size(): number {
    return this.#byKey.size;
  }

  get(key: number): Annotation | undefined {
    return this.#byKey.get(key);
  }

  all(): Annotation[] {
    return [...this.#byKey.values()];
  }

  /** In document order; only those whose text is laid out now. */
  laidOut(): Annotation[] {
    return this.all()
      .filter(({ range }) => range.getClientRects().length > 0)
      .sort((a, b) => compareStarts(a.range, b.range));
  }

  /** Those whose text stands in an element, or nowhere any more. */
  under(root: Element): Annotation[] {
    return this.all().filter(({ container }) => !container.isConnected || isWithin(root, container));
  }

  /** Those whose words have gone, moved or changed since they were painted. */
  lost(): Annotation[] {
    return this.all().filter(({ range, words }) => !range.startContainer.isConnected || range.toString() !== words);
  }

  /** The one of a rule at exactly this place. */
  at(rule: string, range: Range): Annotation | undefined {
    return this.all().find((other) => other.finding.rule === rule && isSamePlace(other.range, range));
  }

  add(finding: Finding, range: Range, container: Node): void {
    const key = this.#nextKey++;
    this.#byKey.set(key, { key, finding, range, container, words: range.toString() });
    this.#painter.add(range, finding.verdict);
  }

  /** The same annotation at another place: its number stays, and so does a card that is open for it. */
  move(annotation: Annotation, finding: Finding, range: Range, container: Node): void {
    this.#painter.remove(annotation.range);
    Object.assign(annotation, { finding, range, container, words: range.toString() });
    this.#painter.add(range, finding.verdict);
  }

  remove({ key, range }: Annotation): void {
    this.#painter.remove(range);
    this.#byKey.delete(key);
  }

  clear(): void {
    this.#painter.clear();
    this.#byKey.clear();
  }
}

/** By identity of the boundary points: ranges in different shadow roots cannot be compared. */
function isSamePlace(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
