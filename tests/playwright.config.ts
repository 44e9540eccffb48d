import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './harness/browser-flags.ts';
import { findChromium } from './harness/find-browsers.ts';
import { ARTIFACTS } from './harness/root.ts';

const executablePath = findChromium()?.path;

export default defineConfig({
  outputDir: `${ARTIFACTS}/playwright`,
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    launchOptions: { args: [...CHROMIUM_FLAGS], ...(executablePath === undefined ? {} : { executablePath }) },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'chromium', testDir: 'e2e/chromium' },
    { name: 'firefox', testDir: 'e2e/firefox' },
  ],
});
