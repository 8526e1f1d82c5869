import { HEADINGS } from './elements.ts';
import type { NodeReader } from './node-reader.ts';

/** Headings over lists of other texts: their titles are not what this text says. */
const OF_OTHER_TEXTS =
  /^[\s\p{P}]*(?:[参參]考.{0,2}|相[关關].{2}|延伸[阅閱][读讀]|推荐阅读|猜你喜欢|热门.{2}|references|bibliography|sources|further reading|related( \w+)?|see also|read (more|next)|recommended.{0,8})[\s\p{P}]*$/iu;
/** How a forum or a mail says whose words a quotation holds. */
const ATTRIBUTION = /(?:发表于|發表於|写道|寫道|说[:：]$|說[:：]$|\bsaid:?$|\bwrote:?$)/i;
const LONGEST_ATTRIBUTION = 80;
const LIST_ITEMS: ReadonlySet<string> = new Set(['li', 'dd']);
/** From this share of link text on, an item of a list is a way to another text; what is left is its date or its number. */
const LINK_SHARE_OF_ITEM = 0.6;
/** The same for what stands in no list: links side by side and nothing else. */
const LINK_SHARE_OF_STRIP = 0.9;

/** What surrounds the block that is being gathered: links, quotations, lists, headings. */
export class Surroundings<N> {
  readonly #reader: NodeReader<N>;
  readonly #quotations: { isAttributed: boolean; isOpening: boolean }[] = [];
  #listItems = 0;
  #headings = 0;
  #links = 0;
  #isStrip = false;
  #linksInBlock = 0;
  #unitsInLinks = 0;

  constructor(reader: NodeReader<N>) {
    this.#reader = reader;
  }

  /** Whether what is read now stands in a heading. */
  get isHeading(): boolean {
    return this.#headings > 0;
  }

  enter(node: N, name: string): void {
    if (name === 'a') {
      this.#links++;
      this.#linksInBlock++;
      this.#isStrip ||= this.#hasLinkAfter(node);
    } else if (name === 'blockquote') {
      const isAttributed = ['cite', 'data-quote', 'data-author'].some((attribute) => this.#reader.attribute(node, attribute) !== null);
      this.#quotations.push({ isAttributed, isOpening: true });
    } else if (LIST_ITEMS.has(name)) this.#listItems++;
    else if (HEADINGS.has(name)) this.#headings++;
  }

  leave(name: string): void {
    if (name === 'a') this.#links--;
    else if (name === 'blockquote') this.#quotations.pop();
    else if (LIST_ITEMS.has(name)) this.#listItems--;
    else if (HEADINGS.has(name)) this.#headings--;
  }

  read(units: number): void {
    if (this.#links > 0) this.#unitsInLinks += units;
  }

  /**
   * What the block that has just ended is to its surroundings; begins with the next one.
   * @param heading the heading it stands under
   */
  close(text: string, heading: string | undefined): { isOfOtherTexts: boolean; isQuoted: boolean } {
    const share = this.#unitsInLinks / Math.max(1, text.trim().length);
    const isItem = this.#listItems > 0 && (share >= LINK_SHARE_OF_ITEM || (heading !== undefined && OF_OTHER_TEXTS.test(heading)));
    const isStrip = share >= LINK_SHARE_OF_STRIP && (this.#isStrip || this.#linksInBlock > 1);
    const quotation = this.#quotations.at(-1);
    if (quotation?.isOpening) {
      quotation.isOpening = false;
      quotation.isAttributed ||= text.length <= LONGEST_ATTRIBUTION && ATTRIBUTION.test(text.trim());
    }
    this.#unitsInLinks = 0;
    this.#linksInBlock = this.#links;
    // A link that is a box of its own is followed by the next: of the last one, only the one before it tells.
    if (this.#links === 0 && !isStrip) this.#isStrip = false;
    return {
      isOfOtherTexts: !this.isHeading && (isItem || isStrip),
      isQuoted: this.#quotations.length > 1 || (quotation?.isAttributed ?? false),
    };
  }

  #hasLinkAfter(node: N): boolean {
    for (let next = this.#reader.nextSibling(node); next !== null; next = this.#reader.nextSibling(next)) {
      if (this.#reader.kind(next) === 'element') return this.#reader.name(next) === 'a';
      if (this.#reader.kind(next) === 'text' && this.#reader.text(next).trim() !== '') return false;
    }
    return false;
  }
}
