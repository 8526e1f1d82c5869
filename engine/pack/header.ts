/**
 * The header, in 32-bit words: magic, byte order, format, engine needed, label bits of the automaton, its root, how many classes slots have,
 * two words for the hash of everything behind the hash, bytes of the whole file; then for each section its offset in bytes plus the
 * power of two that its width in bytes is, and its length in items.
 */
export const magic = 0;
export const order = 1;
export const hash = 2;
export const format = 4;
export const engine = 5;
export const bytes = 6;
export const labelBits = 7;
export const root = 8;
export const slotClasses = 9;
export const table = 10;
