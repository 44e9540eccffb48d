import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxPath } from './find-browsers.ts';

export interface FirefoxProcess {
  readonly port: number;
  /** Kills Firefox if it still runs and removes its profile. */
  end(): Promise<void>;
}

type Preferences = Readonly<Record<string, string | number | boolean>>;

const QUIET: Preferences = {
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.events.testing.asyncClipboard': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // Else the servers of the tests would stay within reach.
  'network.disable-localhost-when-offline': true,
  'toolkit.telemetry.enabled': false,
};

/** Starts headless Firefox in a profile of its own with Marionette on a free port. */
export async function startFirefox(preferences: Preferences): Promise<FirefoxProcess> {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'amparo-firefox-'));
  const lines = Object.entries({ ...QUIET, ...preferences, 'marionette.port': port });
  const user = lines.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), user.join('\n'));
  const flags = [
    '--headless',
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
  ];
  const child = spawn(firefoxPath(), flags, { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS: '1' } });
  // A runner that dies must not leave a Firefox behind.
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  return {
    port,
    async end() {
      await stop(child);
      process.off('exit', kill);
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Gives a Firefox that was asked to quit 3 seconds, then kills it. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const kill = setTimeout(() => child.kill('SIGKILL'), 3_000);
  await once(child, 'exit');
  clearTimeout(kill);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
