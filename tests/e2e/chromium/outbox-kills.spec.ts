import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { newIdentity } from '../../../shared/crypto/age/identity.ts';
import { openSource } from '../../../shared/forms/inbox/open-source.ts';
import { CHROMIUM_FLAGS } from '../../harness/browser-flags.ts';
import { chromiumPath } from '../../harness/find-browsers.ts';
import { SOAKING } from '../../harness/soaking.ts';
import { markedFiles } from '../../harness/traces.ts';
import { type UnreliableReceiver, unreliableReceiver } from '../../harness/unreliable-receiver.ts';

const KILLS = SOAKING ? { browsers: 200, tabs: 100, racing: 20 } : { browsers: 4, tabs: 4, racing: 6 };
const FAULTS = { resets: 0.2, busy: 0.15 };
const PER_PAGE = 3;

test.describe.configure({ mode: 'serial' });
test.setTimeout(SOAKING ? 60 * 60_000 : 120_000);

let dir = '';
let receiver: UnreliableReceiver;
const keys = Promise.all([newIdentity(), newIdentity()]);

test.afterEach(async () => {
  await receiver.close();
  rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
});

async function begin(faults = FAULTS): Promise<(query: string) => string> {
  dir = mkdtempSync(join(tmpdir(), 'amparo-kills-'));
  receiver = await unreliableReceiver(join(dir, 'receiver'), faults);
  const seal = (await keys).map(({ recipient }) => recipient).join('+');
  return (query) => `${receiver.origin}/?seal=${seal}&${query}`;
}

const sleep = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));

/** At any moment of a page's work: mostly once something is saved, now and then before. */
async function untilSomeMoment(): Promise<void> {
  const before = receiver.saved.size;
  const patience = Math.random() < 0.2 ? Math.random() * 1500 : 10_000;
  const end = Date.now() + patience;
  while (receiver.saved.size === before && Date.now() < end) await sleep(5);
  await sleep(Math.random() * 300);
}

function launch(url: string): ChildProcess {
  const args = [...CHROMIUM_FLAGS, '--headless=new', `--user-data-dir=${join(dir, 'profile')}`, url];
  const browser = spawn(chromiumPath(), args, { detached: true, stdio: 'ignore' });
  // A runner that dies must not leave a browser behind.
  const end = (): void => void (browser.pid !== undefined && process.kill(-browser.pid, 'SIGKILL'));
  process.once('exit', end);
  browser.once('exit', () => process.off('exit', end));
  return browser;
}

/** The browser and everything that it started, at once and without a word. */
function kill(browser: ChildProcess): Promise<void> {
  return new Promise((dead) => {
    browser.once('exit', () => dead());
    if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
  });
}

/** What the receiver holds, opened: each id inside its envelope is the one outside. */
async function held(): Promise<readonly string[]> {
  const file = readFileSync(join(dir, 'receiver/submissions.jsonl'));
  const ids: string[] = [];
  const [{ secret } = { secret: '' }] = await keys;
  for await (const opening of openSource({ name: 'held', bytes: file }, [secret])) {
    expect(opening).toMatchObject({ ok: true });
    if (opening.ok) ids.push(opening.value.submission.id);
  }
  const outside = file
    .toString()
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).id);
  expect(ids).toEqual(outside);
  return ids;
}

async function nothingLostNorTwice(): Promise<void> {
  const ids = await held();
  expect(new Set(ids).size).toBe(ids.length);
  expect([...receiver.saved].filter((id) => !ids.includes(id))).toEqual([]);
  const again = [...receiver.sent.values()].reduce((sum, times) => sum + times - 1, 0);
  console.log(`saved ${receiver.saved.size}, held ${ids.length}, sent again ${again} times; 0 lost, 0 twice`);
}

test('browsers that are killed lose nothing and store nothing twice', async () => {
  const page = await begin();
  for (let round = 0; round < KILLS.browsers; round += 1) {
    const browser = launch(page(`count=${PER_PAGE}`));
    await untilSomeMoment();
    await kill(browser);
  }
  const done = receiver.done();
  const last = launch(page('count=0&ahead=20'));
  expect(await done).toBe(0);
  await kill(last);
  await nothingLostNorTwice();
});

test('tabs that are killed lose nothing and store nothing twice', async () => {
  const page = await begin();
  const context = await chromium.launchPersistentContext(join(dir, 'profile'), {
    executablePath: chromiumPath(),
    args: [...CHROMIUM_FLAGS],
  });
  for (let round = 0; round < KILLS.tabs; round += 1) {
    const tab = await context.newPage();
    await tab.goto(page(`count=${PER_PAGE}`), { waitUntil: 'commit' });
    await untilSomeMoment();
    const crashed = new Promise((dead) => tab.once('crash', dead));
    const cdp = await context.newCDPSession(tab);
    cdp.send('Page.crash').catch(() => undefined);
    await crashed;
    await tab.close();
  }
  const done = receiver.done();
  const last = await context.newPage();
  await last.goto(page('count=0&ahead=20'));
  expect(await done).toBe(0);
  await context.close();
  await nothingLostNorTwice();
  // What was sealed can be found on the disk, what is in it cannot.
  const profile = join(dir, 'profile');
  expect(markedFiles(profile, ['BEGIN AGE ENCRYPTED FILE'])).not.toEqual([]);
  expect(markedFiles(profile, ['X-AMPARO-MARKER'])).toEqual([]);
});

test('a frame without an origin, where nothing can be kept, still sends', async ({ page: tab }) => {
  const page = await begin({ resets: 0, busy: 0 });
  const done = receiver.done();
  await tab.goto(page('count=2').replace('/?', '/frame?'));
  await done;
  await expect.poll(() => receiver.sent.size).toBe(2);
  await expect.poll(async () => (await held()).length).toBe(2);
  expect(receiver.saved.size).toBe(0);
});

test('tabs that race for one queue send each once', async () => {
  const page = await begin({ resets: 0, busy: 0 });
  const context = await chromium.launchPersistentContext(join(dir, 'profile'), {
    executablePath: chromiumPath(),
    args: [...CHROMIUM_FLAGS],
  });
  const tabs = await Promise.all(Array.from({ length: KILLS.racing }, () => context.newPage()));
  await Promise.all(tabs.map((tab) => tab.goto(page('count=1'))));
  await expect.poll(() => receiver.sent.size, { timeout: 30_000 }).toBe(KILLS.racing);
  await expect.poll(async () => (await held()).length).toBe(KILLS.racing);
  expect([...receiver.sent.values()].filter((times) => times > 1)).toEqual([]);
  await context.close();
});
