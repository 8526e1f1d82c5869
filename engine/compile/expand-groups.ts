/** The words `(a|b)` stand for, and `(a|b)?` for either or neither: one entry of a list for many that differ in one place. */
const GROUP = /\(([^()]*)\)(\??)/;

/** Every phrase that a written one stands for, in the order of its alternatives. A phrase without a group stands for itself. */
export function expandGroups(written: string): string[] {
  const group = GROUP.exec(written);
  if (!group) return [written];
  const [whole, alternatives = '', mark] = group;
  const before = written.slice(0, group.index);
  const after = written.slice(group.index + whole.length);
  const words = [...alternatives.split('|'), ...(mark === '?' ? [''] : [])];
  return words.flatMap((word) => expandGroups(`${before}${word.trim()}${after}`));
}
