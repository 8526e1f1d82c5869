import { z } from 'zod';
import type { OwnMistake } from '#engine/own';

const ClaimSchema = z.object({ zh: z.string().optional(), en: z.string().optional() });

const OwnSetSchema = z.object({
  id: z.string(),
  /** What the user calls it. */
  name: z.string(),
  /** As he wrote it: what it is compiled from, and what he gets back. */
  text: z.string(),
  /** SHA-256 of the text: a damaged one must not be compiled. */
  seal: z.string(),
  isOn: z.boolean(),
  /** What cards say of its rules. */
  rules: z.array(z.object({ id: z.string(), claim: ClaimSchema, note: z.string().optional() })),
  /** Why it was refused when it was compiled last: after an update it may clash with what is new. Empty where it was not. */
  mistakes: z.array(z.object({ line: z.number(), message: z.string() })) satisfies z.ZodType<OwnMistake[]>,
});

/** A set of rules of a user's own, as the database keeps it. */
export type OwnSet = z.infer<typeof OwnSetSchema>;

/** What is left of a row that is damaged. It is shown, may be saved elsewhere and deleted, and is not compiled. */
export interface DamagedSet {
  id: string;
  name: string;
  text: string;
  isDamaged: true;
}

/** Holds a row to its form, and its text to its seal. */
export async function inspectSet(row: unknown): Promise<OwnSet | DamagedSet> {
  const parsed = OwnSetSchema.safeParse(row);
  if (parsed.success && (await sealOf(parsed.data.text)) === parsed.data.seal) return parsed.data;
  const { id, name, text } = row as Partial<Record<keyof OwnSet, unknown>>;
  return { id: String(id), name: asText(name), text: asText(text), isDamaged: true };
}

export async function sealOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
