/** Every Han character that has one simplified form other than itself, each followed by that form. */
export function makePairs(): string;
/** The text of `engine/compile/traditional-pairs.ts`. */
export function makeModule(): string;
