import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from './chromium.ts';
import { CHROME_BUILD, ExtensionSession } from './extension-session.ts';
import { type SecureServer, startSecureServer } from './secure-server.ts';

/** The extension as it is once a person has said yes to each question, and a host that may be read. */
export interface Allowed {
  readonly session: ExtensionSession;
  readonly host: SecureServer;
}

/**
 * `test` with the built extension to which nothing is changed but its manifest: what it asks a person for (one site, notices)
 * is given from the start. Browsers without a screen show no question that a test could answer.
 */
export const test = base.extend<{ readonly allowed: Allowed }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructuring pattern here.
  allowed: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'amparo-allowed-'));
    cpSync(CHROME_BUILD, folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest: { readonly permissions: readonly string[] } = JSON.parse(readFileSync(file, 'utf8'));
    const given = {
      host_permissions: ['https://127.0.0.1/*'],
      permissions: [...manifest.permissions, 'notifications'],
    };
    writeFileSync(file, JSON.stringify({ ...manifest, ...given }));
    const host = await startSecureServer();
    const session = await ExtensionSession.launch({ folder, anyCertificate: true });
    await use({ session, host });
    await session.close();
    await host.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

export { expect } from '@playwright/test';
