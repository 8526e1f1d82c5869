import type { OwnBase, OwnRule } from '#engine/own';
import { makeConcept } from '../../../support/make-rule.ts';

export function makeOwnRule(overrides: Partial<OwnRule> = {}): OwnRule {
  return { id: 'tea-cures', claim: { zh: '黑茶能治百病' }, patterns: { zh: [{ ordered: ['黑茶', '治百病'] }] }, unless: {}, ...overrides };
}

export function makeBase(overrides: Partial<OwnBase> = {}): OwnBase {
  return {
    concepts: [makeConcept({ id: 'disease', zh: ['糖尿病', '高血压'], en: ['diabetes'] })],
    wholeWords: [{ word: '红茶叶蛋', hides: ['红茶'] }],
    ids: ['acid-body'],
    ...overrides,
  };
}
