import type { Explainer, Law, NamedTactic, Provision, Source } from '#engine/schema';
import type { LibraryAsset, StoredRule } from '#store';

export function makeStoredRule(overrides: Partial<StoredRule> = {}): StoredRule {
  return {
    id: 'a-rule',
    topic: 'nutrition',
    claim: { zh: '说法', en: 'claim' },
    verdict: 'refuted',
    harm: 'low',
    tactics: ['cherry-picking'],
    provisions: ['opinions-11'],
    laws: [],
    explainer: 'an-explainer',
    reviewed: '2026-11-22',
    expires: '2028-11-22',
    ...overrides,
  };
}

export function makeExplainer(overrides: Partial<Explainer> = {}): Explainer {
  return {
    id: 'an-explainer',
    lang: 'zh',
    title: '标题',
    short: '一句话。',
    sources: ['source-a'],
    reviewed: '2026-11-22',
    parts: { fact: ['一'], claim: ['二'], why: ['三'], trick: ['四'], instead: ['五'] },
    ...overrides,
  };
}

export function makeSource(overrides: Partial<Source> = {}): Source {
  return {
    id: 'source-a',
    title: 'A study',
    publisher: 'A journal',
    kind: 'journal',
    lang: 'en',
    identifier: 'doi:10.1000/1',
    date: '2019',
    seen: '2026-11-22',
    says: { zh: '没有证据。', en: 'No evidence.' },
    excerpt: 'no evidence',
    ...overrides,
  };
}

export const makeProvision = (overrides: Partial<Provision> = {}): Provision => ({
  id: 'opinions-11',
  number: '十一',
  section: '',
  text: '条文',
  ...overrides,
});

export const makeLaw = (overrides: Partial<Law> = {}): Law => ({
  id: 'advertising-law-9',
  law: '广告法',
  version: '2021',
  article: '第九条',
  text: '条文',
  ...overrides,
});

export const makeTactic = (overrides: Partial<NamedTactic> = {}): NamedTactic => ({
  id: 'cherry-picking',
  name: { zh: '以偏概全', en: 'Cherry picking' },
  what: { zh: '一', en: 'one' },
  spot: { zh: '二', en: 'two' },
  ...overrides,
});

/** A library of one rule with all that hangs on it. */
export function makeLibrary(overrides: Partial<LibraryAsset> = {}): LibraryAsset {
  return {
    edition: { hash: 'edition-1', date: '2026-11-22' },
    rules: [makeStoredRule()],
    explainers: [makeExplainer({ lang: 'zh' }), makeExplainer({ lang: 'en', title: 'Title' })],
    sources: [makeSource()],
    provisions: [makeProvision()],
    laws: [makeLaw()],
    tactics: [makeTactic()],
    ...overrides,
  };
}
