import { describe, expect, it } from 'vitest';
import { compileRules } from '#engine/compile';
import { findClaims } from '#engine/judge';
import { createMatcher, decodePack } from '#engine/runtime';
import type { CuratedData } from '../../../cli/read-curated-data.ts';
import { makeAssets } from '../../../modules/curated-assets/make-assets.ts';
import { checkLibrary } from '../../../store/row-schemas.ts';
import { curated } from '../../support/curated.ts';
import { makeExplainer, makeLaw, makeProvision, makeSource, makeTactic } from '../../support/make-library.ts';
import { makeConcept, makeRule } from '../../support/make-rule.ts';

function makeData(overrides: Partial<CuratedData> = {}): CuratedData {
  return {
    rules: [
      makeRule({
        patterns: { zh: [{ ordered: ['只在模式'] }] },
        unless: { zh: ['只在除外'] },
        examples: { flag: { zh: ['只在例句'] }, pass: {} },
      }),
    ],
    concepts: [],
    cues: [],
    excluded: [],
    lists: [],
    renames: {},
    explainers: [makeExplainer()],
    sources: [makeSource()],
    provisions: [makeProvision()],
    laws: [makeLaw()],
    tactics: [makeTactic()],
    ...overrides,
  };
}
const assetsOf = (data: CuratedData) => makeAssets(data, compileRules(data));
const editionOf = (data: CuratedData) => JSON.parse(assetsOf(data)['edition.json']);

describe('makeAssets', () => {
  it('writes the same bytes for the same data', () => {
    const [once, again] = [curated.data, structuredClone(curated.data)].map((data) => makeAssets(data, compileRules(data)));
    expect(again?.['library.json']).toBe(once?.['library.json']);
    expect(again?.['edition.json']).toBe(once?.['edition.json']);
    expect(Buffer.compare(again?.['pack.bin'] as Uint8Array, once?.['pack.bin'] as Uint8Array)).toBe(0);
  });

  it('leaves patterns, exceptions and examples out of the library', () => {
    const library = assetsOf(makeData())['library.json'];
    for (const words of ['只在模式', '只在除外', '只在例句']) expect(library).not.toContain(words);
    expect(JSON.parse(library).rules).toEqual([expect.objectContaining({ id: 'a-rule', verdict: 'refuted', explainer: 'a-rule' })]);
  });

  it("leaves them out for the project's own rules", () => {
    const library = JSON.parse(makeAssets(curated.data, curated.pack)['library.json']);
    expect(library.rules).toHaveLength(curated.data.rules.length);
    for (const rule of library.rules) for (const key of ['patterns', 'unless', 'examples']) expect(rule).not.toHaveProperty(key);
  });

  it("is what the extension takes: the project's own library, and that of a family", () => {
    expect(checkLibrary(JSON.parse(makeAssets(curated.data, curated.pack)['library.json'])).rules).toHaveLength(curated.data.rules.length);
    expect(checkLibrary(JSON.parse(assetsOf(makeData({ rules: [makeRule({ family: true })] }))['library.json'])).rules).toHaveLength(1);
  });

  it('puts the pack beside, as the engine reads it, and no examples in it', () => {
    const assets = assetsOf(makeData());
    const pack = decodePack(assets['pack.bin']);
    expect(pack.hash).toBe(compileRules(makeData()).hash);
    const found = (text: string) => findClaims(createMatcher(pack), { text }).length;
    expect([found('只在模式'), found('只在例句')]).toEqual([1, 0]);
  });

  it("puts the concepts and every id that is or was ours beside, for a user's own rules", () => {
    const concept = makeConcept({ zh: ['甲乙'] });
    const assets = assetsOf(makeData({ concepts: [concept], renames: { 'old-id': 'a-rule' } }));
    expect(JSON.parse(assets['own-base.json'])).toEqual({ concepts: [concept], wholeWords: [], ids: ['a-rule', 'old-id'] });
  });

  it('names one edition in both places, with the latest day of review', () => {
    const data = makeData({
      rules: [makeRule({ reviewed: '2026-01-02' })],
      explainers: [makeExplainer({ reviewed: '2026-11-30' }), makeExplainer({ reviewed: '2025-01-01' })],
    });
    expect(editionOf(data).date).toBe('2026-11-30');
    expect(JSON.parse(assetsOf(data)['library.json']).edition).toEqual(editionOf(data));
  });

  it('is a new edition when anything a reader may see has changed, or the pack', () => {
    const changes: CuratedData[] = [
      makeData(),
      makeData({ rules: [makeRule({ harm: 'high' })] }),
      makeData({ rules: [makeRule({ patterns: { zh: [{ ordered: ['别的模式'] }] } })] }),
      makeData({ explainers: [makeExplainer({ title: '改了' })] }),
      makeData({ sources: [makeSource({ excerpt: 'changed' })] }),
      makeData({ laws: [makeLaw({ text: '改了' })] }),
      makeData({ provisions: [makeProvision({ text: '改了' })] }),
      makeData({ concepts: [makeConcept({ zh: ['只有自己的规则用'] })] }),
      makeData({ renames: { 'old-id': 'a-rule' } }),
      makeData({ tactics: [makeTactic({ what: { zh: '改了', en: 'changed' } })] }),
    ];
    expect(new Set(changes.map((data) => editionOf(data).hash)).size).toBe(changes.length);
  });
});
