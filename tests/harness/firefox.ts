import { test as base } from '@playwright/test';
import { FirefoxSession } from './firefox-session.ts';
import { startServer, type TestServer } from './server.ts';

export interface FirefoxFixtures {
  /** The browser's language (BCP 47): `test.use({ browserLanguage: 'es-419' })`. */
  readonly browserLanguage: string;
  /** Firefox with the built add-on installed, closed with the test. */
  readonly firefox: FirefoxSession;
  readonly server: TestServer;
}

/** Playwright's `test` with Firefox driven over Marionette: Playwright's own Firefox takes no add-ons. */
export const test = base.extend<FirefoxFixtures>({
  browserLanguage: ['en-US', { option: true }],
  firefox: async ({ browserLanguage }, use) => {
    const session = await FirefoxSession.launch({ language: browserLanguage });
    await use(session);
    await session.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructuring pattern here.
  server: async ({}, use) => {
    const server = await startServer();
    await use(server);
    await server.close();
  },
});

export { expect } from '@playwright/test';
