import { join } from 'node:path';
import { build } from 'wxt';

const ROOT = join(import.meta.dirname, '../../..');

export type ExtensionBrowser = 'chrome' | 'firefox';

/** Builds `dist/extension/<browser>-mv3/` anew. */
export async function buildExtension(browser: ExtensionBrowser): Promise<void> {
  await build({ root: ROOT, browser, logger: quiet });
}

/** WXT tells every file it writes; only what went wrong is worth a line. */
const quiet = {
  debug: () => undefined,
  log: () => undefined,
  info: () => undefined,
  success: () => undefined,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
};
