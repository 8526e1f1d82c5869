import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const project = (name: string, include: string[], plugins: unknown[] = [], more: object = {}) => ({
  plugins: plugins as never[],
  test: { name, include, environment: 'node', ...more },
});

export default defineConfig({
  test: {
    projects: [
      project('rules', ['tests/rules/**/*.test.ts']),
      project('stance', ['tests/stance/**/*.test.ts']),
      project('architecture', ['tests/architecture/**/*.test.ts']),
      project('unit', ['tests/unit/**/*.test.{ts,tsx}'], [WxtVitest()]),
      // A browser takes its time on a shared machine; nothing is asserted about it.
      project('e2e', ['tests/e2e/**/*.spec.ts'], [], { testTimeout: 120_000, hookTimeout: 120_000 }),
    ],
  },
});
