import { expect, it } from 'vitest';
import { findClaims } from '#engine/judge';
import { createMatcher, isShown } from '#engine/runtime';
import { messagesFor } from '../../components/messages/messages-for.ts';
import { curated } from '../support/curated.ts';

const matcher = createMatcher(curated.pack);

it.each(['zh-CN', 'zh-TW', 'en'])('the sample of the welcome page is marked by the rules that ship, in %s', (locale) => {
  const { before, marked, after, verdict } = messagesFor(locale).t.welcome.sample;
  const [finding] = findClaims(matcher, { text: before + marked + after }).filter((each) => isShown(each, 'balanced'));
  expect(finding?.verdict).toBe(verdict);
  expect(marked).toContain(finding?.quote);
});
