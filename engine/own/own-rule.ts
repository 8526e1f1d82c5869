import { z } from 'zod';
import { RuleSchema } from '../rule.ts';

const { id, claim, patterns, unless } = RuleSchema.shape;

/** What an own rule has of a rule of ours, as far as it is read. Derived, so that the two forms cannot drift apart. */
const READ = {
  id: id.max(80, 'an id has at most 80 characters'),
  claim: claim.partial().refine(({ zh, en }) => zh !== undefined || en !== undefined, 'needs the claim in zh or en'),
  patterns: patterns.refine((byLanguage) => Object.keys(byLanguage).length > 0, 'needs patterns in zh or en'),
  unless,
};

/** The other keys of our rules (verdict, sources of the explainer, laws, examples …) may stand there and are not read. */
const UNREAD = Object.fromEntries(
  Object.keys(RuleSchema.shape)
    .filter((key) => !(key in READ))
    .map((key) => [key, z.unknown().optional()]),
);

/** A rule that a user has written for himself: what recognises the claim, and a note for the card. */
export const OwnRuleSchema = z.strictObject({
  ...UNREAD,
  ...READ,
  /** Said on the card, in the user's own words. */
  note: z.string().trim().min(1, 'must not be empty').max(1000, 'a note has at most 1000 characters').optional(),
});

export interface OwnRule extends z.infer<z.ZodObject<typeof READ>> {
  note?: string | undefined;
}
