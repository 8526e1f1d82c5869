import type { Block } from '#documents/blocks';
import { describeQuote, type Finding, type Span, type TextQuoteSelector } from '#engine/runtime';

interface Remembered {
  finding: Finding;
  selector: TextQuoteSelector;
}

/** How many are remembered at most; the oldest go first. */
const MOST = 500;

/**
 * Quotations that were shown, so that they are found again without the engine: by their words and the words on both sides.
 * A page that draws its text anew keeps its marks then from one frame to the next.
 */
export class RememberedQuotes {
  readonly #byKey = new Map<string, Remembered>();

  get size(): number {
    return this.#byKey.size;
  }

  remember(text: string, finding: Finding): void {
    const selector = describeQuote(text, finding.start, finding.end);
    const key = keyOf(finding, selector);
    this.#byKey.delete(key);
    this.#byKey.set(key, { finding, selector });
    const [oldest] = this.#byKey.keys();
    if (this.#byKey.size > MOST && oldest !== undefined) this.#byKey.delete(oldest);
  }

  forget(text: string, finding: Finding): void {
    this.#byKey.delete(keyOf(finding, describeQuote(text, finding.start, finding.end)));
  }

  /** Those that stand in a block, at their places there. */
  findIn({ text }: Pick<Block<Node>, 'text'>): Finding[] {
    const found: Finding[] = [];
    for (const { finding, selector } of this.#byKey.values()) {
      for (let start = text.indexOf(selector.exact); start !== -1; start = text.indexOf(selector.exact, start + 1)) {
        const end = start + selector.exact.length;
        const { prefix, suffix } = describeQuote(text, start, end);
        if (prefix === selector.prefix && suffix === selector.suffix) found.push(moveTo(finding, start));
      }
    }
    return found;
  }
}

/** A finding of the same words elsewhere: every offset moves with it. */
function moveTo(finding: Finding, start: number): Finding {
  const by = start - finding.start;
  if (by === 0) return finding;
  const move = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });
  return { ...move(finding), words: finding.words.map(move), cues: finding.cues.map(move) };
}

function keyOf({ rule }: Finding, { exact, prefix, suffix }: TextQuoteSelector): string {
  return [rule, prefix, exact, suffix].join('\n');
}
