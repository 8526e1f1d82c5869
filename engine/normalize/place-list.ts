/** Places of a text, in UTF-16 units, in an array that grows and is used again for the next text. */
export class PlaceList {
  length = 0;
  items = new Int32Array(256);

  push(place: number): void {
    if (this.length === this.items.length) this.items = doubled(this.items);
    this.items[this.length++] = place;
  }
}

/** The same numbers, with room for as many again. */
export function doubled(items: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * items.length);
  longer.set(items);
  return longer;
}
