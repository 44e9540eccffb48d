import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { viteContent } from '../shared/cli/content-plugin.ts';
import { version } from '../widgets/build/bundle.ts';
import { viteLit } from '../widgets/build/lit-plugin.ts';
import { CHROMIUM_FLAGS } from './harness/browser-flags.ts';
import { findChromium } from './harness/find-browsers.ts';
import { ROOT } from './harness/root.ts';

const executablePath = findChromium()?.path;

export default defineConfig({
  root: ROOT,
  plugins: [viteContent(), viteLit()],
  define: {
    AMPARO_VERSION: JSON.stringify(version()),
    AMPARO_MODULE: 'true',
    AMPARO_LANGUAGES: 'null',
    AMPARO_TOOLS: '""',
    AMPARO_CALENDAR: '""',
    AMPARO_FORM: '""',
  },
  optimizeDeps: {
    exclude: ['lit', 'lit-html'],
    include: [
      'axe-core',
      '@noble/ciphers/chacha.js',
      'valibot',
      'fast-check',
      'jsqr',
      'lean-qr/nano',
      'preact',
      'preact/hooks',
    ],
  },
  test: {
    include: ['tests/element/**/*.test.ts'],
    allowOnly: false,
    passWithNoTests: false,
    testTimeout: 15_000,
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          args: [...CHROMIUM_FLAGS],
          ...(executablePath === undefined ? {} : { executablePath }),
        },
      }),
      instances: [{ browser: 'chromium', viewport: { width: 800, height: 900 } }],
    },
  },
});
