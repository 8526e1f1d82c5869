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

function parse(bytes: Uint8Array): PackFacts {
  let facts: unknown;
  try {
    facts = JSON.parse(new TextDecoder().decode(bytes));
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
