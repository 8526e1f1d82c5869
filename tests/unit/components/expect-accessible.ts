import axe from 'axe-core';
import { expect } from 'vitest';

/** Holds a rendered part to axe's rules, but for colour (measured in a browser) and landmarks of a whole page. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
