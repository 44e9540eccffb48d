import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keysNewInbox } from '../../../shared/cli/commands/keys-new-inbox.ts';
import { readIdentities } from '../../../shared/crypto/age/identity.ts';
import { expect, test } from '../../harness/firefox.ts';
import type { FirefoxSession } from '../../harness/firefox-session.ts';
import { PASSPHRASE, sealedFor } from '../../harness/inbox-page.ts';
import { submissionOf } from '../../unit/shared/forms/sample.ts';

/** The key, as WebDriver writes it. */
const ENTER = '\uE007';
/** A passphrase costs a second of a processor on purpose, and this test shares one. */
const SCRYPT_MS = 30_000;
const inside = (selector: string): string => `#inbox >>> ${selector}`;
const text = (selector: string): string =>
  `document.querySelector('#inbox').shadowRoot?.querySelector('${selector}')?.textContent`;
/** Everything that the page keeps. */
const KEPT = `
  const asked = (request) => new Promise((done, failed) => { request.onsuccess = () => done(request.result); request.onerror = failed; });
  const database = await asked(indexedDB.open('amparo-inbox'));
  const all = ['keys', 'batches'].map((store) => asked(database.transaction(store).objectStore(store).getAll()));
  const kept = JSON.stringify(await Promise.all(all));
  database.close();
  return kept;`;

/** A key as the command line makes it. */
async function commandKey(): Promise<{ readonly secret: string; readonly recipient: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'amparo-key-'));
  await keysNewInbox(['--out', folder]);
  const [identity] = (await readIdentities(await readFile(join(folder, 'inbox-key.txt'), 'utf8'))) ?? [];
  await rm(folder, { recursive: true });
  if (!identity) throw new Error('no key was made');
  return identity;
}

async function unlock(firefox: FirefoxSession): Promise<void> {
  await firefox.waitFor(`${text('h1')} === 'The inbox is locked'`);
  await firefox.type(inside('input[type=password]'), PASSPHRASE + ENTER);
  await firefox.waitFor(`${text('h1')} === 'Inbox'`, SCRYPT_MS);
}

test('a key of the command line opens what was sealed for it, which rests sealed', async ({ firefox }) => {
  test.slow();
  const { secret, recipient } = await commandKey();
  const sealed = await sealedFor(recipient, submissionOf({ name: 'Rosa', note: 'on Tuesdays alone' }));
  await firefox.navigate(firefox.url('inbox.html'));
  await firefox.waitFor(`${text('h1')} === 'Make a key for the inbox'`);
  await firefox.click(inside('fieldset label:last-of-type input'));
  await firefox.type(inside('input[type=text]'), secret);
  await firefox.type(inside('input[type=password]'), PASSPHRASE);
  await firefox.type(inside('.inbox-form > .choice:last-of-type input'), PASSPHRASE);
  await firefox.click(inside('button[type=submit]'));
  await firefox.waitFor(`${text('h1')} === 'Inbox'`, SCRYPT_MS);
  await firefox.type(inside('.inbox-take textarea'), sealed);
  await firefox.click(inside('.inbox-take button'));
  await firefox.waitFor(`${text('.inbox-entry bdi')} === 'Rosa'`);
  await firefox.waitFor(`${text('.inbox-take .outcome')} === 'New: 1. Here already: 0.'`);
  expect(await firefox.axeViolations()).toEqual([]);
  const kept = await firefox.js(KEPT);
  expect(kept).toContain(recipient);
  expect(kept).not.toMatch(/Rosa|Tuesdays|AGE-SECRET/);

  await firefox.navigate(firefox.url('inbox.html'));
  await unlock(firefox);
  await firefox.click(inside('.inbox-entry'));
  await firefox.waitFor(`${text('.inbox-answers')}.includes('on Tuesdays alone')`);
});
