import { join } from 'node:path';
import { test as base } from './chromium.ts';
import { ExtensionSession } from './extension-session.ts';
import { buildForOthers } from './other-build.ts';
import { type SecureServer, startSecureServer } from './secure-server.ts';
import { type TestPublisher, testPublisher } from './sign-pack.ts';

/** The build of another group, with two more languages, and where that group publishes. One for each worker. */
export interface Others {
  readonly publisher: TestPublisher;
  readonly host: SecureServer;
  /** A file or folder of the build. */
  readonly folder: (path: string) => string;
  readonly open: () => Promise<ExtensionSession>;
}

/** `test` with another group's build, made when a test first names it. */
export const test = base.extend<object, { readonly others: Others }>({
  others: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructuring pattern here.
    async ({}, use) => {
      const publisher = testPublisher();
      const host = await startSecureServer();
      const built = buildForOthers({ pack: `${host.origin}/pack.json`, rootKeys: [publisher.rootKey] });
      const folder = (path: string): string => join(built.folder, path);
      const open = (): Promise<ExtensionSession> =>
        ExtensionSession.launch({ folder: folder('dist/extension/chrome-mv3'), anyCertificate: true });
      await use({ publisher, host, folder, open });
      built.remove();
      await host.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

export { expect } from '@playwright/test';
