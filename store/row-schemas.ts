import { config, z } from 'zod';
import {
  type ExplainerEntry,
  ExplainerSchema,
  LawSchema,
  ProvisionSchema,
  type RuleFacts,
  RuleSchema,
  SourceSchema,
  TACTICS,
  TacticSchema,
} from '#engine/schema';
import type { LibraryAsset } from './library-asset.ts';

// Schemas that compile themselves need `eval`, which the extension's own policy forbids and would report.
config({ jitless: true });

const EditionSchema = z.object({ hash: z.string().min(1), date: z.string() });
const NamedTacticSchema = TacticSchema.extend({ id: z.enum(TACTICS) });
const BOTH = TacticSchema.shape.name;
const SAID = { id: true, topic: true, claim: true, verdict: true, harm: true, reviewed: true, expires: true } as const;
const StoredRuleSchema = RuleSchema.pick({ ...SAID, tactics: true, provisions: true, laws: true, explainer: true });

const LibrarySchema: z.ZodType<LibraryAsset> = z.object({
  edition: EditionSchema,
  rules: z.array(StoredRuleSchema),
  explainers: z.array(ExplainerSchema),
  sources: z.array(SourceSchema),
  provisions: z.array(ProvisionSchema),
  laws: z.array(LawSchema),
  tactics: z.array(NamedTacticSchema),
});

const FactsSchema: z.ZodType<RuleFacts> = z.object({
  rule: RuleSchema.pick(SAID),
  explainer: z.object({ zh: ExplainerSchema, en: ExplainerSchema }),
  sources: z.array(SourceSchema),
  provisions: z.array(ProvisionSchema),
  laws: z.array(LawSchema),
  tactics: z.array(NamedTacticSchema),
  edition: EditionSchema,
});

const EntriesSchema: z.ZodType<ExplainerEntry[]> = z.array(
  z.object({ ...RuleSchema.pick({ topic: true, verdict: true, claim: true }).shape, id: z.string(), title: BOTH }),
);

const TitlesSchema = z.map(z.string(), BOTH);

/** Each passes on what fits its schema. @throws z.ZodError when something does not: it is damaged, or of another version. */
export const checkEdition = (value: unknown) => EditionSchema.parse(value);
export const checkLibrary = (value: unknown) => LibrarySchema.parse(value);
export const checkFacts = (value: RuleFacts) => FactsSchema.parse(value);
export const checkEntries = (value: ExplainerEntry[]) => EntriesSchema.parse(value);
export const checkTitles = (value: Map<string, { zh: string; en: string }>) => TitlesSchema.parse(value);
