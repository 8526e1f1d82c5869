/** Places of a text, in UTF-16 units, in an array that grows and is used again for the next text. */
export class PlaceList {
  length = 0;
  items = new Int32Array(256);

  push(place: number): void {
    if (this.length === this.items.length) {
      const grown = new Int32Array(2 * this.items.length);
      grown.set(this.items);
      this.items = grown;
    }
    this.items[this.length++] = place;
  }
}
