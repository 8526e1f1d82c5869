import { type Block, readBlocks } from '#documents/blocks';
import { type Finding, findClaims, isShown, type Level, type Matcher } from '#engine/runtime';
import { isOnRange, textNodeAt } from './anchor/hit-test.ts';
import { rangeOf } from './anchor/range-of.ts';
import { blockBefore, headingBefore, isLeftOut, textAfter } from './extract/context.ts';
import { domReader } from './extract/dom-reader.ts';
import { inSlices } from './extract/slices.ts';
import { Painter } from './paint/painter.ts';
import { watchMutations } from './watch/watch-mutations.ts';

/** What is painted for a finding. */
export interface Annotation {
  /** Number in this frame, never used twice. */
  key: number;
  finding: Finding;
  /** Live: it moves with the text. */
  range: Range;
  container: Node;
}

export interface AnnotatorOptions {
  document: Document;
  matcher: Matcher;
  level: Level;
  /** Asked before each piece of work: false when the extension is gone from under the page. */
  isAlive: () => boolean;
  /** Called when `isAlive` was false. */
  onDead: () => void;
  /** Called after the marks may have changed: how many there are, and how many of them stand in text that is laid out. */
  onChange: (marks: number, laidOut: number) => void;
}

/** Reads a document, paints what is shown, and keeps both in step with what the page does. */
export class Annotator {
  readonly #options: AnnotatorOptions;
  readonly #painter: Painter;
  readonly #annotations = new Map<number, Annotation>();
  readonly #stop = new AbortController();
  #nextKey = 1;
  #reported = '0 0';
  /** Containers that wait to be read again. */
  #dirty = new Set<HTMLElement>();
  #isReading = false;
  /** Marks under what is being read, not yet found again. */
  #old = new Set<Annotation>();
  /** Text that was hidden shows, or the other way round: the count follows. */
  readonly #shown = new IntersectionObserver(() => this.#report());

  constructor(options: AnnotatorOptions) {
    this.#options = options;
    this.#painter = new Painter(options.document);
  }

  /** Reads the whole document, then what changes in it. Resolves after the first reading. */
  async start(): Promise<void> {
    const { document } = this.#options;
    const unwatch = watchMutations(document, (containers) => this.#onMutation(containers));
    this.#stop.signal.addEventListener('abort', unwatch);
    if (document.body) this.#dirty.add(document.body);
    await this.#readDirty();
  }

  /** Removes every mark and forgets everything. */
  stop(): void {
    this.#stop.abort();
    this.#shown.disconnect();
    this.#painter.clear();
    this.#annotations.clear();
    this.#report();
  }

  /** In document order; only those whose text is laid out now. */
  list(): Annotation[] {
    return [...this.#annotations.values()].filter(isLaidOut).sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  }

  get(key: number): Annotation | undefined {
    return this.#annotations.get(key);
  }

  /** The annotations under a point of the viewport, surest first. */
  at(x: number, y: number): Annotation[] {
    if (this.#annotations.size === 0 || !this.#isAlive()) return [];
    this.#painter.ensure();
    const node = textNodeAt(this.#options.document, x, y);
    if (!node) return [];
    return [...this.#annotations.values()]
      .filter(({ range }) => range.intersectsNode(node) && isOnRange(range, x, y))
      .sort((a, b) => b.finding.confidence - a.finding.confidence);
  }

  #isAlive(): boolean {
    if (this.#options.isAlive()) return true;
    this.#options.onDead();
    return false;
  }

  #onMutation(containers: HTMLElement[]): void {
    if (!this.#isAlive()) return;
    this.#painter.ensure();
    this.#dropLost();
    for (const container of containers) {
      this.#dirty.add(container);
      const before = blockBefore(container);
      if (before) this.#dirty.add(before);
    }
    if (!this.#isReading) void this.#readDirty();
  }

  async #readDirty(): Promise<void> {
    this.#isReading = true;
    try {
      while (this.#dirty.size > 0 && !this.#stop.signal.aborted) {
        const roots = [...this.#dirty].filter((root) => root.isConnected);
        this.#dirty = new Set();
        for (const root of roots) {
          // The old marks stay until the new ones are there, so that a re-render does not flicker.
          this.#old = this.#within(root);
          if (!isLeftOut(root)) await this.#read(root);
          for (const annotation of this.#old) this.#drop(annotation);
        }
      }
    } finally {
      this.#isReading = false;
      this.#report();
    }
  }

  async #read(root: HTMLElement): Promise<void> {
    const { document } = this.#options;
    let before: Block<Node> | undefined;
    let current: Block<Node> | undefined;
    // One block is held back, so that the judge can see the block after it.
    const judge = (next: Block<Node> | undefined) => {
      const after = next ? next.text : textAfter(root);
      if (current) this.#annotate(current, { title: document.title, before: before?.text, after });
      before = current;
      current = next;
    };
    await inSlices(readBlocks<Node>(root, domReader, headingBefore(root)), judge, this.#stop.signal);
    if (!this.#stop.signal.aborted) judge(undefined);
  }

  #annotate(block: Block<Node>, context: { title: string; before: string | undefined; after: string | undefined }): void {
    const passage = {
      text: block.text,
      title: context.title,
      ...(block.heading === undefined ? {} : { heading: block.heading }),
      ...(context.before === undefined ? {} : { before: context.before }),
      ...(context.after === undefined ? {} : { after: context.after }),
    };
    for (const finding of findClaims(this.#options.matcher, passage)) {
      if (!isShown(finding, this.#options.level)) continue;
      const range = rangeOf(block, finding);
      if (!range) continue;
      // A mark that is found again keeps its number and its paint.
      const same = [...this.#old].find((old) => old.finding.rule === finding.rule && isSameRange(old.range, range));
      if (same) {
        this.#old.delete(same);
        same.finding = finding;
        continue;
      }
      const key = this.#nextKey++;
      this.#annotations.set(key, { key, finding, range, container: block.container });
      this.#painter.add(range, finding.verdict);
      this.#shown.observe(block.container as Element);
    }
  }

  /** Forgets annotations whose text has left the page. */
  #dropLost(): void {
    for (const annotation of this.#annotations.values()) {
      if (annotation.range.collapsed || !annotation.range.startContainer.isConnected) this.#drop(annotation);
    }
  }

  #within(root: Element): Set<Annotation> {
    return new Set([...this.#annotations.values()].filter(({ container }) => root.contains(container) || !container.isConnected));
  }

  #drop({ key, range, finding }: Annotation): void {
    this.#painter.remove(range, finding.verdict);
    this.#annotations.delete(key);
  }

  #report(): void {
    const marks = this.#annotations.size;
    const laidOut = [...this.#annotations.values()].filter(isLaidOut).length;
    if (`${marks} ${laidOut}` === this.#reported) return;
    this.#reported = `${marks} ${laidOut}`;
    this.#options.onChange(marks, laidOut);
  }
}

function isSameRange(a: Range, b: Range): boolean {
  return a.compareBoundaryPoints(Range.START_TO_START, b) === 0 && a.compareBoundaryPoints(Range.END_TO_END, b) === 0;
}

function isLaidOut({ range }: Annotation): boolean {
  return range.getClientRects().length > 0;
}
