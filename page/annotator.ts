import { type Block, readBlocks } from '#documents/blocks';
import type { Judge, Matchers, openTogether, Readings } from '#engine/judge';
import { type Finding, type Level, mayHoldClaim } from '#engine/runtime';
import { elementAt, isOnRange } from './anchor/hit-test.ts';
import { rangeOf } from './anchor/range-of.ts';
import type { RememberedQuotes } from './anchor/remembered-quotes.ts';
import { type Annotation, Annotations } from './annotations.ts';
import { blockBefore, headingBefore, isLeftOut } from './extract/context.ts';
import { makeFlatReader } from './extract/flat-reader.ts';
import { inSlices } from './extract/slices.ts';
import type { blocksAround, carriesReview } from './extract/surroundings.ts';
import { removeLeftovers } from './paint/leftovers.ts';
import type { Looks } from './paint/looks.ts';
import { Painter } from './paint/painter.ts';
import { LateRoots } from './watch/late-roots.ts';
import { type MutationWatch, watchMutations } from './watch/watch-mutations.ts';
import { watchView } from './watch/watch-view.ts';

export interface AnnotatorOptions {
  document: Document;
  /** Those of the shipped rules first, then those of the user's own, if there are any. */
  matchers: Matchers;
  level: Level;
  /** Fetches what judges; null when it cannot be had. Asked only where a rule's words stand. */
  loadJudge: () => Promise<JudgeScript | null>;
  /** The shadow root of an element, closed ones too: only the extension API tells. */
  shadowRootOf: (element: HTMLElement) => ShadowRoot | null;
  /** Asked before each piece of work: false when the extension is gone from under the page. */
  isAlive: () => boolean;
  /** Called when `isAlive` was false. */
  onDead: () => void;
  /** Called after the number of marks has changed: how many there are, and how many of them stand in text that is laid out. */
  onChange: (marks: number, laidOut: number) => void;
  /** Called when marks may stand somewhere else than before. */
  onMoved: () => void;
}

/** What comes with the judge's script: what only a page with a possible claim needs. */
export interface JudgeScript {
  readBlock: (matchers: Matchers, block: Block<Node>) => Readings;
  openJudge: typeof openTogether;
  blocksAround: typeof blocksAround;
  carriesReview: typeof carriesReview;
  looks: Looks;
  rememberQuotes: () => RememberedQuotes;
}

/** A block that may hold a claim, by its index among those read. */
interface PossibleBlock {
  block: Block<Node>;
  index: number;
}

/** How much text is looked through for known quotations before the next frame, in UTF-16 units; the rest waits for its turn to be read. */
const AT_ONCE = 65_536;

/** Reads a document, paints what is shown, and keeps both in step with what the page does. */
export class Annotator {
  readonly #options: AnnotatorOptions;
  readonly #painter = new Painter();
  readonly #annotations = new Annotations(this.#painter);
  /** Null until something was judged. */
  #remembered: RememberedQuotes | null = null;
  readonly #late: LateRoots;
  readonly #stop = new AbortController();
  #mutations: MutationWatch | null = null;
  /** Watches for occasions to look again, as long as there is something to look for. */
  #looking: AbortController | null = null;
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
    this.#late = new LateRoots(options.shadowRootOf);
  }

  /** Reads the whole document, then what changes in it. Resolves after the first reading. */
  async start(): Promise<void> {
    const { document } = this.#options;
    removeLeftovers(document);
    this.#mutations = watchMutations(document, (containers) => this.#onMutation(containers));
    if (document.readyState !== 'complete') {
      document.defaultView?.addEventListener('load', () => this.#look(), { once: true, signal: this.#stop.signal });
    }
    if (document.body) this.#dirty.add(document.body);
    await this.#readDirty();
  }

  /** Removes every mark and forgets everything. */
  stop(): void {
    this.#stop.abort();
    this.#mutations?.stop();
    this.#shown.disconnect();
    this.#annotations.clear();
    this.#report();
  }

  /** In document order; only those whose text is laid out now. */
  list(): Annotation[] {
    return this.#annotations.laidOut();
  }

  get(key: number): Annotation | undefined {
    return this.#annotations.get(key);
  }

  /** The annotations under a point of the viewport, surest first. */
  at(x: number, y: number): Annotation[] {
    if (this.#annotations.size === 0 || !this.#isAlive()) return [];
    const { document, shadowRootOf } = this.#options;
    const element = elementAt(document, x, y, shadowRootOf);
    if (!element) return [];
    return this.#annotations
      .all()
      .filter(({ range }) => range.intersectsNode(element) && isOnRange(range, x, y))
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
    const changed = [...containers, ...this.#late.take()];
    this.#reanchor(changed);
    for (const container of changed) {
      const before = blockBefore(container);
      if (before) this.#dirty.add(before);
    }
    this.#readSoon(changed);
  }

  /** An occasion without a mutation. */
  #look(): void {
    if (!this.#isAlive()) return;
    this.#painter.ensure();
    this.#painter.followTone();
    this.#readSoon(this.#late.take());
  }

  #readSoon(roots: readonly HTMLElement[]): void {
    for (const root of roots) this.#dirty.add(root);
    if (!this.#isReading && this.#dirty.size > 0) void this.#readDirty();
  }

  /** Known quotations in what has just changed are marked before the next frame; whether they still should be is judged when it is read. */
  #reanchor(containers: readonly HTMLElement[]): void {
    const lost = new Set(this.#annotations.lost());
    if (this.#remembered) this.#findKnown(containers, lost, this.#remembered);
    for (const annotation of lost) this.#annotations.remove(annotation);
    if (this.#annotations.size > 0) this.#options.onMoved();
  }

  #findKnown(containers: readonly HTMLElement[], lost: Set<Annotation>, remembered: RememberedQuotes): void {
    if (remembered.size === 0) return;
    let units = 0;
    for (const container of containers) {
      if (isLeftOut(container)) continue;
      for (const block of readBlocks<Node>(container, this.#makeReader())) {
        units += block.text.length;
        if (units > AT_ONCE) return;
        for (const finding of remembered.findIn(block)) this.#markKnown(block, finding, lost);
      }
    }
  }

  #markKnown(block: Block<Node>, finding: Finding, lost: Set<Annotation>): void {
    const range = rangeOf(block, finding);
    if (!range) return;
    const here = this.#annotations.at(finding.rule, range);
    if (here) {
      lost.delete(here);
      return;
    }
    const moved = [...lost].find((other) => other.finding.rule === finding.rule && other.finding.quote === finding.quote);
    if (moved) {
      lost.delete(moved);
      // What is being read does not hold it any more: whether it stays is decided where it stands now.
      this.#old.delete(moved);
      this.#annotations.move(moved, finding, range, block.container);
    } else this.#annotations.add(finding, range, block.container);
    this.#shown.observe(block.container as Element);
  }

  async #readDirty(): Promise<void> {
    this.#isReading = true;
    try {
      while (this.#dirty.size > 0 && !this.#stop.signal.aborted) {
        const roots = this.#dirty;
        this.#dirty = new Set();
        for (const root of roots) {
          if (!root.isConnected) continue;
          // The old marks stay until the new ones are there, so that a re-render does not flicker.
          this.#old = new Set(this.#annotations.under(root));
          if (!isLeftOut(root)) await this.#read(root);
          for (const annotation of this.#old) this.#annotations.remove(annotation);
        }
      }
    } finally {
      this.#isReading = false;
      this.#report();
    }
  }

  async #read(root: HTMLElement): Promise<void> {
    const { matchers, document, loadJudge } = this.#options;
    const { signal } = this.#stop;
    const read: Block<Node>[] = [];
    const possible: PossibleBlock[] = [];
    const readOne = (block: Block<Node>) => {
      if (matchers.some((matcher) => mayHoldClaim(matcher, block.text))) possible.push({ block, index: read.length });
      else this.#forget(block);
      read.push(block);
    };
    await inSlices(readBlocks<Node>(root, this.#makeReader(), headingBefore(root)), readOne, signal);
    if (possible.length === 0 || signal.aborted) return;
    const judgeScript = await loadJudge();
    if (!judgeScript || signal.aborted) return;
    this.#painter.dress(judgeScript.looks);
    this.#remembered ??= judgeScript.rememberQuotes();
    const { before, after } = judgeScript.blocksAround(root, this.#makeReader());
    const blocks: Readings[] = [];
    await inSlices([...before, ...read, ...after], (block) => blocks.push(judgeScript.readBlock(matchers, block)), signal);
    if (signal.aborted) return;
    const judge = judgeScript.openJudge(matchers, { title: document.title, isReview: judgeScript.carriesReview(document), blocks });
    await inSlices(this.#judging(judge, possible, before.length), () => {}, signal);
  }

  /** Judges and marks, in small steps: a block may hold a thousand claims. */
  *#judging(judge: Judge, possible: readonly PossibleBlock[], offset: number): Generator<undefined, void, undefined> {
    for (const { block, index } of possible) {
      yield* judge.prepare(offset + index, this.#options.level);
      this.#annotate(block, judge.shownIn(offset + index, this.#options.level));
      yield;
    }
  }

  #makeReader() {
    return makeFlatReader({
      shadowRootOf: this.#options.shadowRootOf,
      onShadowRoot: (root) => this.#mutations?.observe(root),
      onUndefined: (element) => this.#late.expect(element),
    });
  }

  #forget(block: Block<Node>): void {
    for (const finding of this.#remembered?.findIn(block) ?? []) this.#remembered?.forget(block.text, finding);
  }

  #annotate(block: Block<Node>, shown: readonly Finding[]): void {
    this.#forget(block);
    for (const finding of shown) {
      // Also when its text has gone meanwhile: it may come back as it was.
      this.#remembered?.remember(block.text, finding);
      const range = rangeOf(block, finding);
      if (!range) continue;
      // A mark that is found again keeps its number and its paint.
      const same = this.#annotations.at(finding.rule, range);
      if (same) {
        this.#old.delete(same);
        same.finding = finding;
        continue;
      }
      this.#annotations.add(finding, range, block.container);
      this.#shown.observe(block.container as Element);
    }
  }

  #report(): void {
    // A page makes a frame writable without any sign of it.
    if (this.#options.document.designMode === 'on') for (const annotation of this.#annotations.all()) this.#annotations.remove(annotation);
    const marks = this.#annotations.size;
    this.#followView(marks > 0 || this.#late.size > 0);
    const laidOut = this.#annotations.laidOut().length;
    if (`${marks} ${laidOut}` === this.#reported) return;
    this.#reported = `${marks} ${laidOut}`;
    this.#options.onChange(marks, laidOut);
  }

  #followView(isNeeded: boolean): void {
    if (!isNeeded || this.#stop.signal.aborted) {
      this.#looking?.abort();
      this.#looking = null;
    } else if (!this.#looking) {
      this.#looking = new AbortController();
      watchView(this.#options.document, () => this.#look(), this.#looking.signal);
    }
  }
}
