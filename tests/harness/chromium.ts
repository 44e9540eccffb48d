import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { ExtensionSession } from './extension-session.ts';
import { type PageProblems, watchProblems } from './page-problems.ts';
import { startServer, type TestServer } from './server.ts';
import type { ToolbarPopup } from './toolbar-popup.ts';

export interface ChromiumOptions {
  /** The browser's language (BCP 47): `test.use({ browserLanguage: 'es-419' })`. */
  readonly browserLanguage: string;
}

export interface ChromiumFixtures {
  readonly extension: ExtensionSession;
  readonly extensionContext: BrowserContext;
  readonly extensionId: string;
  /** Errors and policy violations of every extension page. */
  readonly extensionProblems: PageProblems;
  /** Opens the popup's page in a tab; the manifest's default one when no language is named. */
  readonly popupPage: (lang?: string) => Promise<Page>;
  readonly openToolbarPopup: () => Promise<ToolbarPopup>;
  readonly stopWorker: () => Promise<void>;
  /** A loopback server that answers as the test says, closed with the test. */
  readonly server: TestServer;
  /** Errors and policy violations of every page of the plain `context` and `page` fixtures. */
  readonly problems: PageProblems;
}

/** Playwright's `test` with the extension loaded in Chromium, and plain pages for widgets. Fixtures start only when a test names them. */
export const test = base.extend<ChromiumFixtures & ChromiumOptions>({
  browserLanguage: ['en-US', { option: true }],
  extension: async ({ browserLanguage }, use) => {
    const session = await ExtensionSession.launch({ language: browserLanguage });
    await use(session);
    await session.close();
  },
  extensionContext: ({ extension }, use) => use(extension.context),
  extensionId: ({ extension }, use) => use(extension.extensionId),
  extensionProblems: async ({ extension }, use) => use(await watchProblems(extension.context)),
  popupPage: ({ extension }, use) => use((lang) => extension.popupPage(lang)),
  openToolbarPopup: ({ extension }, use) => use(() => extension.openToolbarPopup()),
  stopWorker: ({ extension }, use) => use(() => extension.stopWorker()),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructuring pattern here.
  server: async ({}, use) => {
    const server = await startServer();
    await use(server);
    await server.close();
  },
  problems: async ({ context }, use) => use(await watchProblems(context)),
});

export { expect } from '@playwright/test';
