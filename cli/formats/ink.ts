/** How words are set off: by the terminal's attributes, or by marks where there are none. */
export interface Ink {
  /** The quoted words. */
  mark(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

/** Underline beside colour: never colour alone. */
export function makeInk(color: boolean): Ink {
  if (!color) return { mark: (text) => `»${text}«`, strong: (text) => text, faint: (text) => text };
  const wrap = (on: string, off: string) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
  return { mark: wrap('4;33', '24;39'), strong: wrap('1', '22'), faint: wrap('2', '22') };
}
