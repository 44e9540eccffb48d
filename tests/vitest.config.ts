import { defineConfig } from 'vitest/config';
import { viteContent } from '../shared/cli/content-plugin.ts';
import { ROOT } from './harness/root.ts';

export default defineConfig({
  root: ROOT,
  plugins: [viteContent()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/facts/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/harness/property-runs.ts'],
    allowOnly: false,
    passWithNoTests: false,
    testTimeout: 15_000,
  },
});
