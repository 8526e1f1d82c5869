import { describe, expect, it } from 'vitest';
import { chooseStance } from '../../../../engine/judge/choose-stance.ts';
import type { ActiveCue } from '../../../../engine/judge/view.ts';
import { makeActiveCue, makeTone } from './make-active-cue.ts';

const cue = (stance: ActiveCue['stance'], overrides: Partial<ActiveCue> = {}) =>
  makeActiveCue({ cue: stance, stance, strength: 0.8, ...overrides });
const tone = (stance: ActiveCue['stance'], overrides: Partial<ActiveCue> = {}) =>
  makeTone({ cue: `tone-${stance}`, stance, strength: 0.8, ...overrides });

describe('chooseStance', () => {
  it('takes a claim for asserted from the most permissive level on, whatever speaks against it', () => {
    expect(chooseStance(0.4, [cue('debunked')])).toBe('asserted');
    expect(chooseStance(0.39, [cue('debunked')])).toBe('debunked');
  });

  it('takes it for asserted where nothing speaks against it, however unsure', () => {
    expect(chooseStance(0.1, [])).toBe('asserted');
    expect(chooseStance(0.1, [cue('asserted')])).toBe('asserted');
  });

  it('takes it for mentioned where its wording alone speaks against it', () => {
    expect(chooseStance(0.1, [cue('mentioned', { cue: 'wording' })])).toBe('mentioned');
  });

  it.each(['debunked', 'negated', 'questioned', 'attributed'] as const)('follows a cue that stands alone: %s', (stance) => {
    expect(chooseStance(0.1, [cue(stance)])).toBe(stance);
  });

  it.each(['debunked', 'questioned', 'attributed', 'mentioned'] as const)('follows a tone that stands alone: %s', (stance) => {
    expect(chooseStance(0.1, [tone(stance)])).toBe(stance);
  });

  it.each([
    ['told', [cue('attributed')]],
    ['said', [cue('attributed', { cue: 'says' })]],
    ['asked', [cue('questioned'), cue('attributed', { cue: 'quotation' })]],
    ['mentioned in a novel', [cue('attributed', { cue: 'quotation' }), tone('mentioned')]],
  ])('calls nothing refuted that is only %s', (_, cues) => {
    expect(['debunked', 'negated']).not.toContain(chooseStance(0.1, cues));
  });

  it('weighs all cues together: what is told and then refuted is refuted', () => {
    expect(chooseStance(0.1, [cue('attributed'), cue('attributed', { cue: 'quotation' }), cue('debunked')])).toBe('debunked');
  });

  it('counts no cue for asserted among the sceptical ones', () => {
    const doubt = [cue('questioned')];
    expect(chooseStance(0.1, [...doubt, cue('asserted', { strength: 0.99 })])).toBe(chooseStance(0.1, doubt));
  });

  it('does not depend on the order of the cues', () => {
    const cues = [cue('attributed'), tone('debunked'), cue('questioned'), cue('negated', { strength: 0.6 }), tone('mentioned')];
    expect(chooseStance(0.1, [...cues].reverse())).toBe(chooseStance(0.1, cues));
  });

  it('counts no kind beyond its most: ten words that ask do not outvote a refutation more than four', () => {
    const asking = (count: number) =>
      Array.from({ length: count }, (_, index) => cue('questioned', { cue: `asks-${index}`, strength: 0.9 }));
    const refuting = [cue('debunked', { strength: 0.9 }), tone('debunked', { strength: 0.9 })];
    expect(chooseStance(0.1, [...asking(10), ...refuting])).toBe(chooseStance(0.1, [...asking(1), ...refuting]));
  });
});
