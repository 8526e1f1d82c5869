import type { ActiveCue } from '../../../../engine/judge/view.ts';

/** A cue that bears on a claim by the grammar of its sentence, with what the test is about put over it. */
export function makeActiveCue(overrides: Partial<ActiveCue> = {}): ActiveCue {
  return { cue: 'a-cue', stance: 'attributed', where: 'text', start: 0, end: 2, quote: '网传', strength: 0.5, ...overrides };
}

/** A word of tone. */
export function makeTone(overrides: Partial<ActiveCue> = {}): ActiveCue {
  return makeActiveCue({ cue: 'a-tone', stance: 'debunked', isTone: true, ...overrides });
}
