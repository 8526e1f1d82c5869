import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const project = (name: string, include: string[], plugins: unknown[] = [], more: object = {}) => ({
  plugins: plugins as never[],
  test: { name, include, environment: 'node', ...more },
});

/** A test that hangs must end; a busy machine must not make one fail. In milliseconds. */
const PATIENT = { testTimeout: 30_000 };

export default defineConfig({
  test: {
    projects: [
      project('rules', ['tests/rules/**/*.test.ts'], [], PATIENT),
      project('stance', ['tests/stance/**/*.test.ts']),
      project('architecture', ['tests/architecture/**/*.test.ts'], [], PATIENT),
      project('unit', ['tests/unit/**/*.test.{ts,tsx}'], [WxtVitest()], PATIENT),
      // A browser takes its time on a shared machine; nothing is asserted about it.
      project('e2e', ['tests/e2e/**/*.spec.ts'], [], { testTimeout: 120_000, hookTimeout: 120_000 }),
    ],
  },
});
