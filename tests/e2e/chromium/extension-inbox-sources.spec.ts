import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { newIdentity } from '../../../shared/crypto/age/identity.ts';
import { openSealed } from '../../../shared/crypto/age/open-sealed.ts';
import { findSealed } from '../../../shared/forms/inbox/find-sealed.ts';
import { parseBatch } from '../../../shared/forms/inbox/parse-batch.ts';
import { proveWork } from '../../../shared/forms/sealing/prove-work.ts';
import { expect, test } from '../../harness/chromium.ts';
import { makeInboxKey, PASSPHRASE, sealedFor } from '../../harness/inbox-page.ts';
import { submissionOf } from '../../unit/shared/forms/sample.ts';

interface Dropped {
  readonly name: string;
  /** Base64. */
  readonly content: string;
}

/** Drops files on the page as another window would. */
async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((list) => {
    const all = new DataTransfer();
    for (const { name, content } of list)
      all.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], name));
    return all;
  }, files);
  await page.locator('.inbox-take').dispatchEvent('drop', { dataTransfer });
}

const file = (name: string, content: string | Buffer): Dropped => ({
  name,
  content: Buffer.from(content).toString('base64'),
});
const entries = (page: Page) => page.locator('.inbox-entry');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(title(page)).toHaveText('Inbox');
}

test('whatever a service hands out is taken in, told apart, passed to a colleague, and erased', async ({
  extension,
  extensionProblems,
}) => {
  test.slow();
  const page = await extension.context.newPage();
  await page.clock.install();
  await page.goto(extension.url('inbox.html'));
  const { recipient, secret } = await makeInboxKey(page);

  const first = submissionOf({ name: 'Binary Bea' });
  const forged = { ...first, answers: { name: 'Mallory' } };
  const proven = submissionOf({ name: 'Proven Pia' });
  const [bea, mallory, pia, wes] = await Promise.all([
    sealedFor(recipient, first),
    sealedFor(recipient, forged, 'no proof'),
    sealedFor(recipient, proven, await proveWork(proven.id, 8)),
    sealedFor(recipient, submissionOf({ name: 'Mailed Wes' })),
  ]);
  const mail = (encoding: string, body: string): string =>
    `From x Sat Nov 28 00:00:00 2026\nSubject: answer\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n\n`;
  const clear =
    'Name,Email,Comments,Submitted at\n"\u202e<img src=x onerror=alert(1)>",x@example.org,=1+1,2026-11-20\nClara,c@example.org,,2026-11-21\n';
  await drop(page, [
    file('bea.age', Buffer.from(bea.replace(/-----.*-----/g, ''), 'base64')),
    file('forged\u202egpj.txt', mallory),
    file(
      'all.mbox',
      mail('quoted-printable', pia.replaceAll('=', '=3D')) +
        mail('base64', Buffer.from(wes).toString('base64').replace(/.{76}/g, '$&\n')),
    ),
    file('export.csv', clear),
  ]);
  await expect(page.getByText('New: 6. Here already: 0.')).toBeVisible();
  await expect(entries(page)).toHaveCount(6);
  await expect(page.getByText('Not opened')).toHaveCount(0);
  await expect(entries(page).filter({ hasText: 'same number as another' })).toHaveText([
    /Bea|Mallory/,
    /Bea|Mallory/,
  ]);
  const proof = page.getByLabel('Proof of work');
  for (const [choice, name] of [
    ['With', 'Proven Pia'],
    ['Wrong', 'Mallory'],
  ] as const) {
    await proof.selectOption({ label: choice });
    await expect(entries(page)).toHaveCount(1);
    await expect(entries(page)).toContainText(name);
  }
  await entries(page).click();
  await expect(page.getByText(/proof of work is wrong/)).toBeVisible();
  await expect(page.getByText(/Both are kept/)).toBeVisible();
  // What a tab is called is kept by the browser.
  expect(await page.title()).toBe('Inbox · Amparo');
  await page.getByRole('button', { name: 'Back to all' }).click();
  await expect(proof).toHaveValue('wrong');
  await proof.selectOption({ label: 'With and without' });
  await page.getByLabel('Search').fill('onerror');
  await entries(page).click();
  await expect(title(page)).toHaveText('<img src=x onerror=alert(1)>');
  await expect(page.getByText(/came unsealed/)).toBeVisible();
  await expect(page.locator('.inbox-answers')).toContainText('=1+1');

  // Locked under the hands of somebody who types: what is written stays, and nothing else.
  await page.getByLabel('Note').pressSequentially('half a thought');
  await page.clock.fastForward('05:01');
  await expect(title(page)).toHaveText('The inbox is locked');
  await expect(page.locator('#inbox')).not.toContainText('onerror');
  await unlock(page);
  await page.getByLabel('Search').fill('half a thought');
  await expect(entries(page)).toHaveCount(1);

  const colleague = await newIdentity();
  await page.getByLabel('Public key of your colleague').fill(recipient.slice(0, -1));
  await page.getByRole('button', { name: 'Save a sealed copy' }).click();
  await expect(page.getByRole('alert')).toHaveText(/not a public key/);
  await page.getByLabel('Public key of your colleague').fill(colleague.recipient);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a sealed copy' }).click();
  const copy = readFileSync(await (await saved).path(), 'utf8');
  expect(copy).not.toContain('Mallory');
  const [block] = findSealed(copy);
  for (const own of [colleague.secret, `AGE-SECRET-KEY-1${secret.split(' ').slice(1).join('')}`]) {
    const opened = await openSealed(block?.armor ?? '', [own]);
    expect(opened.ok && parseBatch(new TextDecoder().decode(opened.plaintext))).toHaveLength(6);
  }

  await page.getByRole('button', { name: 'Erase the answers only' }).click();
  await page.getByRole('button', { name: 'Yes, erase the answers' }).click();
  await expect(entries(page)).toHaveCount(0);
  await page.reload();
  await unlock(page);
  await expect(page.getByText('Nothing is here yet')).toBeVisible();
  await drop(page, [file('copy.txt', copy)]);
  await expect(page.getByText('New: 6. Here already: 0.')).toBeVisible();
  await page.getByLabel('Search').fill('half a thought');
  await expect(entries(page)).toHaveCount(1);

  await page.getByRole('button', { name: 'Erase the inbox and its key' }).click();
  await page.getByRole('button', { name: 'Yes, erase all of it' }).click();
  await page.getByRole('radio', { name: 'The one on my recovery sheet' }).check();
  await page.getByRole('textbox', { name: 'Secret key' }).fill(secret.toLowerCase());
  await page.getByLabel('Passphrase', { exact: true }).fill(`${PASSPHRASE} anew`);
  await page.getByLabel('The same passphrase once more').fill(`${PASSPHRASE} anew`);
  await page.getByRole('button', { name: 'Use this key' }).click();
  await page.getByLabel('Text to open').fill(`${wes}\n${bea}`);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('New: 2. Here already: 0.')).toBeVisible();

  const popup = await extension.popupPage();
  await popup.evaluate("location.assign('#/settings')");
  await popup.getByRole('button', { name: 'Erase what is kept' }).click();
  await expect(popup.getByText('Erased.')).toBeVisible();
  expect(await popup.evaluate('indexedDB.databases()')).toEqual([]);
  await page.reload();
  await expect(title(page)).toHaveText('Make a key for the inbox');
  expect(extensionProblems.all()).toEqual([]);
});
