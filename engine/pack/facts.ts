import type { Pack, PackFacts } from './pack.ts';
import { damaged } from './read-pack.ts';

const known = new WeakMap<Pack, PackFacts>();

/**
 * The part of a pack that is text; read when it is first asked for.
 * @throws PackError when it cannot be read
 */
export function factsOf(pack: Pack): PackFacts {
  const before = known.get(pack);
  if (before) return before;
  const facts = parse(pack.sections.facts);
  known.set(pack, facts);
  return facts;
}

/** Units given to one call of `fromCharCode`: a call has room for some ten thousand arguments. */
const UNITS_AT_ONCE = 8192;

function parse(units: Uint16Array): PackFacts {
  let text = '';
  for (let at = 0; at < units.length; at += UNITS_AT_ONCE) text += String.fromCharCode(...units.subarray(at, at + UNITS_AT_ONCE));
  let facts: unknown;
  try {
    facts = JSON.parse(text);
  } catch {
    throw damaged('facts');
  }
  if (!isFacts(facts)) throw damaged('facts');
  return facts;
}

/** What is checked is that the parts are there; their insides were written by the compiler, and the hash vouches for them. */
function isFacts(value: unknown): value is PackFacts {
  if (typeof value !== 'object' || value === null) return false;
  const { rules, cues, joins, wording, wordClasses } = value as Partial<PackFacts>;
  return [rules, cues, joins, wordClasses].every(Array.isArray) && typeof wording === 'object' && wording !== null;
}
