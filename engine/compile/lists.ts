/** Rows of unequal length in two arrays: row `i` is `items[starts[i]]` to before `items[starts[i + 1]]`. */
export function toLists(rows: readonly (readonly number[])[]): { starts: Uint32Array; items: number[] } {
  const starts = new Uint32Array(rows.length + 1);
  const items: number[] = [];
  for (const [i, row] of rows.entries()) {
    for (const item of row) items.push(item);
    starts[i + 1] = items.length;
  }
  return { starts, items };
}

/** Numbers rows as they come; like rows have one number. */
export class RowTable {
  readonly rows: (readonly number[])[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(row: readonly number[]): number {
    const key = row.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.rows.push(row) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}
