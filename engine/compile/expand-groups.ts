/** The words `(a|b)` stand for, and `(a|b)?` for either or neither: one entry of a list for many that differ in one place. */
const GROUP = /\(([^()]*)\)(\??)/;

/** Groups multiply: an entry that stands for more phrases than this would swell the pack unseen. */
export const MOST_OF_ONE_ENTRY = 1000;

/**
 * Every phrase that a written one stands for, in the order of its alternatives. A phrase without a group stands for itself.
 * @returns one more than `MOST_OF_ONE_ENTRY` at most: groups multiply, and who writes ten by mistake must not wait for them
 */
export function expandGroups(written: string): string[] {
  const found: string[] = [];
  for (const phrase of phrasesOf(written)) {
    found.push(phrase);
    if (found.length > MOST_OF_ONE_ENTRY) break;
  }
  return found;
}

function* phrasesOf(written: string): Generator<string, void, undefined> {
  const group = GROUP.exec(written);
  if (!group) {
    yield written;
    return;
  }
  const [whole, alternatives = '', mark] = group;
  const before = written.slice(0, group.index);
  const after = written.slice(group.index + whole.length);
  const words = [...alternatives.split('|'), ...(mark === '?' ? [''] : [])];
  for (const word of words) yield* phrasesOf(`${before}${word.trim()}${after}`);
}
