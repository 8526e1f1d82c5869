import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const project = (name: string, include: string[], plugins: unknown[] = []) => ({
  plugins: plugins as never[],
  test: { name, include, environment: 'node' },
});

export default defineConfig({
  test: {
    projects: [
      project('rules', ['tests/rules/**/*.test.ts']),
      project('stance', ['tests/stance/**/*.test.ts']),
      project('architecture', ['tests/architecture/**/*.test.ts']),
      project('unit', ['tests/unit/**/*.test.{ts,tsx}'], [WxtVitest()]),
    ],
  },
});
