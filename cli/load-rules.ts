import { fileURLToPath } from 'node:url';
import { createMatcher, decodePack, type Matcher } from '#engine/runtime';
import type { Bilingual } from '#engine/schema';
import { cached } from './rule-cache.ts';

/** What is said of a rule beside its findings. */
export interface RuleFacts {
  claim: Bilingual;
  /** Fact and reason in one breath, in the languages there are. */
  short: Partial<Bilingual>;
  /** The explainer's first source. */
  source?: { publisher: string; title: string };
}

/** What the commands need of the curated data. */
export interface LoadedRules {
  matcher: Matcher;
  /** By rule id. */
  facts: Readonly<Record<string, RuleFacts>>;
  /** What a cue says in plain words, by its id. */
  cues: Readonly<Record<string, Bilingual>>;
}

/** The folder of this checkout. */
const OWN_ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Loads the rules, from the cache when neither they nor the code that compiles them have changed.
 * @param root folder that holds `rules/` and `library/`
 * @throws DataFileError with every mistake of the data
 */
export async function loadRules(root: string = OWN_ROOT): Promise<LoadedRules> {
  const { pack, facts, cues } = await cached('rules', OWN_ROOT, root, isCompiled, () => compile(root));
  return { matcher: createMatcher(decodePack(new Uint8Array(Buffer.from(pack, 'base64')))), facts, cues };
}

interface Compiled {
  /** In base64. */
  pack: string;
  facts: Record<string, RuleFacts>;
  cues: Record<string, Bilingual>;
}

/** Imported only when needed: reading YAML and holding it to its schemas is most of the time it takes to start. */
async function compile(root: string): Promise<Compiled> {
  const { compileCuratedData } = await import('./read-curated-data.ts');
  const { data, pack } = compileCuratedData(root);
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const facts: Record<string, RuleFacts> = {};
  for (const { id, claim, explainer } of data.rules) {
    const versions = data.explainers.filter((version) => version.id === explainer);
    const source = sources.get(versions[0]?.sources[0] ?? '');
    facts[id] = {
      claim,
      short: Object.fromEntries(versions.map((version) => [version.lang, version.short])),
      ...(source === undefined ? {} : { source: { publisher: source.publisher, title: source.title } }),
    };
  }
  return {
    pack: Buffer.from(pack.bytes).toString('base64'),
    facts,
    cues: Object.fromEntries(data.cues.map(({ id, plain }) => [id, plain])),
  };
}

/** The cache's key covers the code that wrote it, so the shape can only be wrong when the file is damaged. */
function isCompiled(value: unknown): value is Compiled {
  return typeof value === 'object' && value !== null && 'pack' in value && 'facts' in value && 'cues' in value;
}
