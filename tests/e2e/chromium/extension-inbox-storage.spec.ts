import type { Page } from '@playwright/test';
import { newIdentity } from '../../../shared/crypto/age/identity.ts';
import { expect, test } from '../../harness/chromium.ts';
import { makeInboxKey, PASSPHRASE, sealedFor, unlockInbox } from '../../harness/inbox-page.ts';
import { submissionOf } from '../../unit/shared/forms/sample.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const entries = (page: Page) => page.locator('.inbox-entry');
const alert = (page: Page) => page.getByRole('alert');
const text = (page: Page) => page.getByLabel('Text to open');

async function takeIn(page: Page, sealed: string): Promise<void> {
  await text(page).fill(sealed);
  await page.getByRole('button', { name: 'Open it' }).click();
}

/** Writes into a store of the inbox's database as nobody should; the key is `undefined` where the record holds its own. */
const spoil = (page: Page, store: string, key: string | undefined, record: unknown): Promise<void> =>
  page.evaluate(
    ([into, under, value]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('amparo-inbox');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(into, 'readwrite');
          if (under === undefined) writing.objectStore(into).put(value);
          else writing.objectStore(into).put(value, under);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    [store, key, record] as const,
  );

async function bringBack(page: Page, secret: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Secret key' }).fill(secret);
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same passphrase once more').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Use this key' }).click();
}

test('a full device, a second window, damage, a newer version and a private window each get true words, and lose nothing', async ({
  extension,
  extensionProblems,
}) => {
  test.slow();
  const page = await extension.context.newPage();
  await page.goto(extension.url('inbox.html'));
  const { recipient, secret } = await makeInboxKey(page);
  const [rosa, wes] = await Promise.all([
    sealedFor(recipient, submissionOf({ name: 'Rosa' })),
    sealedFor(recipient, submissionOf({ name: 'Wes' })),
  ]);

  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    let refused = 0;
    IDBObjectStore.prototype.put = () => {
      refused += 1;
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const makeRoom = (): unknown => Object.assign(IDBObjectStore.prototype, { put });
    Object.assign(window, { makeRoom, refusals: () => refused });
  });
  await takeIn(page, rosa);
  await expect(alert(page)).toContainText('Make room on the device');
  await expect(page.getByText('New: 1. Here already: 0. Not kept yet: see above.')).toBeVisible();
  await expect(entries(page)).toHaveText(/Rosa/);
  await expect(text(page)).toHaveValue(rosa);
  await entries(page).click();
  await page.getByLabel('State').selectOption('Done');
  // What is noted is tried at once: with room made before that was refused, there would be nothing to try again.
  await expect.poll(() => page.evaluate('refusals()')).toBe(2);
  await expect(alert(page)).toContainText('it is in this page alone');
  await expect(alert(page)).toBeInViewport();
  await expect(page.locator('.trouble + .choice')).toContainText('State');
  await page.evaluate('makeRoom()');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(alert(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to all' }).click();

  const other = await extension.context.newPage();
  await other.goto(extension.url('inbox.html'));
  await unlockInbox(other);
  await expect(entries(other)).toHaveText(/Rosa.*Done/);
  for (const one of [page, other]) await takeIn(one, wes);
  for (const one of [page, other]) await expect(one.getByText('New: 1. Here already: 0.')).toBeVisible();
  await other.getByRole('button', { name: 'Erase the answers only' }).click();
  await other.getByRole('button', { name: 'Yes, erase the answers' }).click();
  for (const one of [page, other]) await expect(one.getByText('Nothing is here yet')).toBeVisible();
  await takeIn(page, rosa);
  await expect(page.getByText('New: 1. Here already: 0.')).toBeVisible();

  await spoil(page, 'batches', undefined, { id: 'of another shape', sealed: 7 });
  await spoil(page, 'batches', undefined, { id: 'cut off', sealed: rosa.slice(0, 90) });
  await page.reload();
  await page.getByRole('button', { name: 'I lost the passphrase' }).click();
  await expect(title(page)).toBeFocused();
  await page.getByRole('button', { name: 'Type the passphrase after all' }).click();
  await expect(title(page)).toHaveText('The inbox is locked');
  await expect(title(page)).toBeFocused();
  await page.getByRole('button', { name: 'I lost the passphrase' }).click();
  await bringBack(page, (await newIdentity()).secret);
  await expect(alert(page)).toContainText('the key of another inbox');
  await bringBack(page, secret);
  await expect(alert(page)).toContainText('A part of what is kept is damaged');
  await expect(entries(page)).toHaveText(/Rosa/);
  await spoil(page, 'keys', 'own', { locked: 7, recipient });
  await page.reload();
  await expect(alert(page)).toContainText('The key that is kept here is damaged');
  await bringBack(page, (await newIdentity()).secret);
  await expect(page.getByText('the key of another inbox')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Erase the inbox and its key' })).toBeVisible();
  await bringBack(page, secret);
  await expect(entries(page)).toHaveText(/Rosa/);

  await page.getByRole('button', { name: 'Erase the inbox and its key' }).click();
  await page.getByRole('button', { name: 'Yes, erase all of it' }).click();
  for (const one of [page, other]) await expect(title(one)).toHaveText('Make a key for the inbox');
  await expect(title(page)).toBeFocused();
  await makeInboxKey(page);
  await other.getByText('The one on my recovery sheet').click();
  await bringBack(other, secret);
  await expect(alert(other)).toContainText('Another window has put a key into this inbox');
  await expect(title(other)).toHaveText('The inbox is locked');
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('amparo-inbox', 99);
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
      }),
  );
  await page.reload();
  await expect(alert(page)).toContainText('A newer version of Amparo wrote');
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        indexedDB.deleteDatabase('amparo-inbox').onsuccess = () => done();
      }),
  );
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(title(page)).toHaveText('Make a key for the inbox');
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('private', 'SecurityError');
    };
  });
  await page.reload();
  await expect(alert(page)).toContainText('open Amparo in an ordinary one');
  expect(extensionProblems.all()).toEqual([]);
});
