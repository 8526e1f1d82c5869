/** Control characters, and the marks that turn the direction of writing. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}]/gu;

/** Text of others made safe to print: it can neither command the terminal nor reorder what stands around it. */
export function visible(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(UNSEEN, '\ufffd');
}
