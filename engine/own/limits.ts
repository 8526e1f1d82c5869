/** What all sets of a user may hold together, so that pages do not notice them. */
export const OWN_LIMITS = {
  rules: 200,
  /** Phrases as they are written, each once. */
  phrases: 5_000,
  /** The same with the words of the concepts that are named. */
  words: 20_000,
  /** UTF-8. */
  bytes: 256 * 1024,
} as const;

/** What sets amount to. */
export type OwnAmounts = Record<keyof typeof OWN_LIMITS, number>;

/** Says of each limit that is passed by how much, and what to do. */
export function passedLimits(amounts: OwnAmounts): string[] {
  const said: Record<keyof OwnAmounts, string> = {
    rules: `your sets hold ${amounts.rules} rules, ${OWN_LIMITS.rules} are the most; leave some out or delete a set`,
    phrases: `your sets hold ${amounts.phrases} phrases, ${OWN_LIMITS.phrases} are the most; leave some out or delete a set`,
    words: `your sets come to ${amounts.words} words with those of the classes of words they name, ${OWN_LIMITS.words} are the most; name fewer or smaller classes`,
    bytes: `your sets have ${amounts.bytes} bytes of text, ${OWN_LIMITS.bytes} are the most; leave something out or delete a set`,
  };
  return (Object.keys(said) as (keyof OwnAmounts)[]).filter((name) => amounts[name] > OWN_LIMITS[name]).map((name) => said[name]);
}
