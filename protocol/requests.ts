import * as z from 'zod/mini';
import type { Calls } from './calls.ts';

const TAB = z.int().check(z.nonnegative());
const ID = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/));
const NOTHING = z.strictObject({});

/** What each request must look like before a handler sees it: a page's process may be hostile. */
export const REQUESTS: { [Name in keyof Calls]: z.ZodMiniType<Calls[Name]['request']> } = {
  reportShown: z.strictObject({ shown: z.int().check(z.nonnegative(), z.maximum(100_000)) }),
  readFacts: z.strictObject({ rule: ID }),
  readPack: NOTHING as z.ZodMiniType<Record<string, never>>,
  loadScript: z.strictObject({ script: z.enum(['judge', 'card']) }),
  openExplainer: z.strictObject({ id: ID }),
  checkTab: z.strictObject({ tab: TAB }),
  readExplainer: z.strictObject({ id: ID }),
  listExplainers: NOTHING as z.ZodMiniType<Record<string, never>>,
  readNotice: NOTHING as z.ZodMiniType<Record<string, never>>,
  dismissNotice: z.strictObject({
    kind: z.enum(['incomplete', 'not-kept', 'set-aside', 'cannot-save', 'reading-from-bundle', 'rebuilt']),
  }),
  jumpTo: z.strictObject({ tab: TAB, frame: TAB, key: TAB }),
  setSite: z.strictObject({ tab: TAB, host: z.string().check(z.regex(/^[a-z0-9.:[\]-]{1,255}$/i)), mode: z.enum(['ask', 'on', 'off']) }),
  listOwnSets: NOTHING as z.ZodMiniType<Record<string, never>>,
  // How long a text may be is said by name, by who compiles it; what is longer than this was not typed.
  saveOwnSet: z.strictObject({
    id: ID,
    name: z.string().check(z.minLength(1), z.maxLength(80)),
    text: z.string().check(z.maxLength(4_000_000)),
  }),
  switchOwnSet: z.strictObject({ id: ID, isOn: z.boolean() }),
  deleteOwnSet: z.strictObject({ id: ID }),
};

/** Calls that only our own pages may make. */
export const OWN_PAGES_ONLY: ReadonlySet<keyof Calls> = new Set([
  'checkTab',
  'readExplainer',
  'listExplainers',
  'readNotice',
  'dismissNotice',
  'jumpTo',
  'setSite',
  'listOwnSets',
  'saveOwnSet',
  'switchOwnSet',
  'deleteOwnSet',
]);
