import { mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../../harness/browser-flags.ts';
import { expect, test } from '../../harness/chromium.ts';
import { findChromium } from '../../harness/find-browsers.ts';
import { NOBODYS_KEYS } from '../../harness/nobodys-keys.ts';
import { ok, status } from '../../harness/replies.ts';
import { startServer, type TestServer } from '../../harness/server.ts';
import { folder, hostPage, STRICT_CSP, WIDGETS } from '../../harness/static-files.ts';
import { takeTime } from '../../harness/take-time.ts';

const element = (target: string, more = ''): string =>
  `<main><h1>Join</h1><amparo-interest-form form="individual" target="${target}" ${more}><a href="/mail">Join by mail</a></amparo-interest-form></main>`;
const SEALED = `outbox seal="${NOBODYS_KEYS.join(' ')}"`;
/** Longer than a test lasts: nothing goes by itself while one is about to press. */
const busy = status(429, '', {
  headers: { 'retry-after': '3600', 'access-control-expose-headers': 'retry-after' },
});
const SCRIPT = '<script src="/widgets/amparo-interest-form.js"></script>';

function host(server: TestServer, body: string, csp?: string): string {
  server.on('/widgets/', folder('/widgets/', WIDGETS));
  server.on('/page', hostPage(body, csp));
  return server.url('/page');
}

async function sendOnce(page: Page): Promise<void> {
  await takeTime(page);
  await page.getByLabel('Phone', { exact: true }).fill('212 555 0100');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('checkbox', { name: 'I agree' }).check();
  await page.getByRole('button', { name: 'Send my answers' }).click();
}

test('a receiver that does not let other sites read its answer is not taken for a yes', async ({
  page,
  server,
}) => {
  const other = await startServer();
  other.on('/join', ok('{"accepted":true}', 'application/json', { cors: false }));
  await page.goto(host(server, element(`json:${other.url('/join')}`) + SCRIPT));
  await sendOnce(page);
  await expect(page.getByRole('alert')).toContainText('This page may not read what 127.0.0.1');
  await other.close();
});

test('a page whose policy forbids the target says so by not sending', async ({ page, server, problems }) => {
  const other = await startServer();
  await page.goto(host(server, element(`json:${other.url('/join')}`) + SCRIPT, STRICT_CSP));
  await sendOnce(page);
  await expect(page.getByRole('alert')).toContainText('This page may not send to 127.0.0.1');
  await expect(page.getByRole('alert')).toContainText('Nothing was taken');
  expect(other.requests).toEqual([]);
  expect(problems.violations.every((line) => line.startsWith('connect-src'))).toBe(true);
  await other.close();
});

test('a page without an origin keeps it while it is open, and sends it once it can', async ({
  page,
  server,
}) => {
  server.on('/join', busy);
  await page.goto(
    host(server, element(`json:${server.url('/join')}`, SEALED) + SCRIPT, 'sandbox allow-scripts'),
  );
  await sendOnce(page);
  await expect(page.getByRole('alert')).toContainText('Kept while this page stays open');
  server.on('/join', ok('{"accepted":true}', 'application/json'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Your answers arrived' })).toBeFocused();
  const sent = server.requests.filter(({ method, path }) => method === 'POST' && path === '/join');
  expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
});

test('with scripts stripped the other way to join stays', async ({ page, server }) => {
  await page.goto(host(server, element('json:https://forms.example.org/')));
  await expect(page.getByRole('link', { name: 'Join by mail' })).toBeVisible();
});

test('what was typed is left on the disk sealed alone, sent or not and whatever ends the browser, as it is not from the page’s own fields', async ({
  server,
}) => {
  // It starts a browser of its own and waits for what that writes to the disk by itself.
  test.slow();
  const url = host(
    server,
    `<label>Plain <input id="plain"></label>${element(`json:${server.url('/join')}`, SEALED)}${SCRIPT}`,
  );
  server.on('/join', busy);
  server.on('/next', hostPage('<p>next</p>'));
  const profile = await mkdtemp(join(tmpdir(), 'amparo-profile-'));
  const executablePath = findChromium()?.path;
  const context = await chromium.launchPersistentContext(profile, {
    args: [...CHROMIUM_FLAGS],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  await page.locator('#plain').fill('marker-of-the-page-7319');
  await page.getByLabel('Name', { exact: true }).fill('marker-of-the-form-7319');
  await page.getByRole('textbox', { name: 'Email' }).fill('marker-of-mail-7319@example.org');
  const left = (): Promise<readonly string[]> =>
    markers(profile, [
      'marker-of-the-page-7319',
      'marker-of-the-form-7319',
      'marker-of-mail-7319',
      '212 555 0100',
    ]);
  await sendOnce(page);
  await expect(page.getByRole('alert')).toContainText('Saved on this device');
  expect(server.requests.filter(({ body }) => /marker-of|212 ?555/.test(body))).toEqual([]);
  await expect.poll(() => markers(profile, ['BEGIN AGE ENCRYPTED FILE'])).toHaveLength(1);
  // A browser takes a form that is gone after a good answer for one that was sent.
  server.on('/join', ok('{"accepted":true}', 'application/json'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Your answers arrived' })).toBeVisible();
  // Leaving the page is when the browser writes down what its fields held.
  await page.goto(server.url('/next'));
  await expect.poll(left, { timeout: 20_000 }).toEqual(['marker-of-the-page-7319']);
  const gone = context.waitForEvent('close');
  process.kill(await processOf(profile), 'SIGKILL');
  await gone;
  expect(await left()).toEqual(['marker-of-the-page-7319']);
  await rm(profile, { recursive: true });
});

/** The browser's own lock on its profile names the machine and the process. */
const processOf = async (profile: string): Promise<number> =>
  Number((await readlink(join(profile, 'SingletonLock'))).split('-').at(-1));

async function markers(folderPath: string, wanted: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  // A browser at work takes its own files and folders away: another look finds the rest.
  const names = await readdir(folderPath, { recursive: true }).catch(() => []);
  for (const name of names) {
    const path = join(folderPath, name);
    const bytes = await readFile(path).catch(() => undefined);
    if (!bytes) continue;
    for (const marker of wanted)
      if (bytes.includes(marker) || bytes.includes(Buffer.from(marker, 'utf16le'))) found.add(marker);
  }
  return [...found].sort();
}
