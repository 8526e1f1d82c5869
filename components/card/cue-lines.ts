import type { DecidingCue } from '#engine/runtime';
import type { Messages } from '../messages/messages.ts';

/** Further cues changed little, and a reader wants the reason, not the record. */
const MOST_CUES = 5;
/** The words of a cue are cut to so many UTF-16 units: it may be a whole quotation. */
const LONGEST_QUOTE = 30;

/** The strongest cues in words, each once: two cues of one stance may hear the same word. */
export function cueLines(cues: readonly DecidingCue[], t: Messages): string[] {
  return [...new Set(withoutParts(cues).map((cue) => sayCue(cue, t)))].slice(0, MOST_CUES);
}

/** Without “myth” where the same cue has heard “is a myth”. */
function withoutParts(cues: readonly DecidingCue[]): DecidingCue[] {
  return cues.filter(
    ({ cue, where, quote }) =>
      !cues.some((other) => other.cue === cue && other.where === where && other.quote.length > quote.length && other.quote.includes(quote)),
  );
}

/** The first three are no cues of `rules/cues/` and have no word of their own that decided. */
function sayCue({ cue, quote, stance, where }: DecidingCue, { card, stance: stances }: Messages): string {
  switch (cue) {
    case 'wording':
      return stance === 'asserted' ? card.wordingFor(quote) : card.wordingAgainst(quote);
    case 'refuted-elsewhere':
      return card.refutedElsewhere;
    case 'claim-review':
      return card.claimReview;
    default:
      return card.cue(shorten(quote), stances[stance], where === 'text' ? undefined : card.cuePlace[where]);
  }
}

/** Without the marks that a quotation brings along: it is set in marks again. */
function shorten(quote: string): string {
  const words = quote.replace(/^[“"「『]|[”"」』]$/g, '');
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '')}…` : words;
}
