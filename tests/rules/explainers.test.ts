import { describe, expect, it } from 'vitest';
import type { Explainer } from '#engine/schema';
import { curated } from '../support/curated.ts';
import { similarity } from '../support/similarity.ts';

const { explainers, rules } = curated.data;
const NEAR_COPY = 0.35;

/** Chinese characters (and digits), or words. */
function length(text: string, lang: Explainer['lang']): number {
  const plain = text.replace(/\[\^[^\]]+\]/g, '');
  return lang === 'zh' ? [...plain.replace(/[\s\p{P}]/gu, '')].length : plain.trim().split(/\s+/).length;
}

const body = (explainer: Explainer) => Object.values(explainer.parts).flat().join('\n');

describe.each(explainers.map((explainer) => [`${explainer.id}.${explainer.lang}`, explainer] as const))('explainer %s', (_, explainer) => {
  const { lang } = explainer;
  it('says the short form in one breath', () => {
    expect(length(explainer.short, lang)).toBeLessThanOrEqual(lang === 'zh' ? 60 : 30);
  });

  it('is as long as it must be and no longer', () => {
    const size = length(body(explainer), lang);
    const [least, most] = lang === 'zh' ? [150, 500] : [120, 350];
    expect(size).toBeGreaterThanOrEqual(least);
    expect(size).toBeLessThanOrEqual(most);
  });

  it('keeps a calm tone', () => {
    const text = `${explainer.title}${explainer.short}${body(explainer)}`;
    expect(text).not.toMatch(/[!！]|谣言|愚蠢|idiot|stupid/);
  });

  it('states each reason with its source', () => {
    for (const reason of explainer.parts.why) expect(reason).toMatch(/\[\^[a-z0-9-]+\][。.]?$/);
  });

  it('is reviewed no earlier than its rule', () => {
    const rule = rules.find((candidate) => candidate.explainer === explainer.id);
    expect(explainer.reviewed >= (rule?.reviewed ?? '')).toBe(true);
  });
});

it('no two explainers are near-copies', () => {
  const close = explainers.flatMap((a, i) =>
    explainers
      .slice(i + 1)
      .filter((b) => a.lang === b.lang && similarity(body(a), body(b)) > NEAR_COPY)
      .map((b) => `${a.id} ~ ${b.id} (${a.lang})`),
  );
  expect(close).toEqual([]);
});
