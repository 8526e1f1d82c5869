import { doubled } from '../normalize/place-list.ts';

/**
 * Places where phrases stand, in arrays that grow and are used again for the next text: a text without hits costs no memory.
 * Row `i` says that a phrase of the set of classes `set[i]`, which has the flags `flags[i]`, stands from `start[i]` to before `end[i]`,
 * in UTF-16 units.
 */
export class HitList {
  length = 0;
  start = new Int32Array(256);
  end = new Int32Array(256);
  set = new Int32Array(256);
  /** Known once the list is sorted and flagged. */
  flags = new Uint8Array(256);
  /** Flags that any hit has. */
  anyFlags = 0;

  push(start: number, end: number, set: number): void {
    if (this.length === this.start.length) this.#grow();
    this.start[this.length] = start;
    this.end[this.length] = end;
    this.set[this.length] = set;
    this.length++;
  }

  #grow(): void {
    this.flags = new Uint8Array(2 * this.flags.length);
    this.start = doubled(this.start);
    this.end = doubled(this.end);
    this.set = doubled(this.set);
  }

  /** Looks up the flags of every hit, once: all that comes after asks for them again and again. */
  flag(setFlags: Uint8Array): void {
    const { set, flags, length } = this;
    let any = 0;
    for (let i = 0; i < length; i++) {
      const bits = setFlags[set[i] as number] as number;
      flags[i] = bits;
      any |= bits;
    }
    this.anyFlags = any;
  }

  /**
   * Sorts by start, then end, then set. Hits come in the order of the places where their search began, which is theirs
   * but for the length of a phrase: each moves past few others, and insertion is linear.
   */
  sort(): void {
    const { start, end, set } = this;
    for (let i = 1; i < this.length; i++) {
      const [s, e, c] = [start[i] as number, end[i] as number, set[i] as number];
      let at = i - 1;
      while (at >= 0 && isAfter(start[at] as number, end[at] as number, set[at] as number, s, e, c)) {
        start[at + 1] = start[at] as number;
        end[at + 1] = end[at] as number;
        set[at + 1] = set[at] as number;
        at--;
      }
      start[at + 1] = s;
      end[at + 1] = e;
      set[at + 1] = c;
    }
  }
}

function isAfter(start: number, end: number, set: number, s: number, e: number, c: number): boolean {
  return start !== s ? start > s : end !== e ? end > e : set > c;
}
