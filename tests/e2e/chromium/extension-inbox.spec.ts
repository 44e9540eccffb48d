import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readRecipient } from '../../../shared/crypto/age/recipient.ts';
import { SealedText } from '../../../shared/crypto/age/sealed-text.ts';
import { axeViolations } from '../../harness/axe.ts';
import { expect, test } from '../../harness/chromium.ts';
import { markedFiles } from '../../harness/traces.ts';
import { submissionOf } from '../../unit/shared/forms/sample.ts';

const PASS = 'marmalade bicycle lantern 1968';
const MARKER = 'XAMPAROMARKER7391';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const pass = (page: Page) => page.getByLabel('Passphrase', { exact: true });

async function sealed(recipient: string, name: string): Promise<string> {
  const key = readRecipient(recipient);
  if (!key) throw new Error(`${recipient} is no public key`);
  const submission = submissionOf({ name, email: 'rosa@example.org' });
  return String(await SealedText.seal(new TextEncoder().encode(JSON.stringify(submission)), [key]));
}

test('an inbox is switched on, proves its key, keeps what it opens unreadable, and is wiped', async ({
  extension,
  extensionProblems,
  popupPage,
}) => {
  test.slow();
  const popup = await popupPage();
  await popup.evaluate("location.assign('#/settings')");
  await expect(title(popup)).toHaveText('Settings and privacy');
  await expect(popup.getByRole('button', { name: 'Inbox' })).toHaveCount(0);
  await popup.getByRole('checkbox', { name: /sealed for our chapter/ }).check();
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Inbox' }).click();
  const page = await opened;
  await expect(title(page)).toHaveText('Make a key for the inbox');
  expect(await axeViolations(page)).toEqual([]);
  await pass(page).fill(PASS);
  await page.getByLabel('The same passphrase once more').fill('another one that differs');
  await page.getByRole('button', { name: 'Make the key' }).click();
  await expect(page.getByRole('alert')).toHaveText(/not the same/);
  await page.getByLabel('The same passphrase once more').fill(PASS);
  await page.getByRole('button', { name: 'Make the key' }).click();
  await expect(title(page)).toHaveText('Recovery sheet');
  await expect(page.locator('.recovery-code path')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Copy the public key' })).toHaveCount(0);
  const secret = (await page.locator('.letters').first().textContent()) ?? '';
  const typed = page.getByRole('textbox', { name: 'Secret key' });
  await typed.fill(secret.slice(0, -1));
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.getByRole('alert')).toHaveText(/not the same key/);
  expect(await axeViolations(page)).toEqual([]);
  await typed.fill(secret);
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.locator('summary').click();
  await expect(page.locator('.letters')).toHaveText(/^age1[02-9ac-hj-np-z]{58}$/);
  const recipient = (await page.locator('.letters').textContent()) ?? '';

  const [rosa, ana, damaged] = await Promise.all([
    sealed(recipient, `Rosa ${MARKER}`),
    sealed(recipient, '=HYPERLINK("https://example.org")'),
    sealed(recipient, 'Nobody'),
  ]);
  const broken = damaged.replace(
    /(.{700})(.)/s,
    (_, before, letter) => before + (letter === 'A' ? 'B' : 'A'),
  );
  await page.getByLabel('Text to open').fill([rosa, `"${ana}","x"`, broken, rosa].join('\n'));
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('New: 2. Here already: 1.')).toBeVisible();
  await expect(page.getByText('Not opened: 1')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Search').fill('rosa xamparo');
  await expect(page.locator('.inbox-entry')).toHaveCount(1);
  await page.locator('.inbox-entry').click();
  await expect(title(page)).toHaveText(`Rosa ${MARKER}`);
  await page.getByLabel('State').selectOption('Scheduled');
  await page.getByLabel('Note').fill(`call ${MARKER} twice`);
  await page.getByLabel(/Agreed time/).fill('2026-12-05T18:30');
  await expect(page.getByLabel(/^Message/)).toHaveValue(/December 5, 2026|5 de diciembre de 2026/);
  await expect(page.getByRole('link', { name: 'Open in mail' })).toHaveAttribute(
    'href',
    /^mailto:rosa@example\.org\?/,
  );
  expect(await axeViolations(page)).toEqual([]);
  const calendar = page.waitForEvent('download');
  await page.getByRole('button', { name: /calendar file/ }).click();
  expect(readFileSync(await (await calendar).path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR[\s\S]*DTSTART/);
  await page.getByRole('button', { name: 'Back to all' }).click();
  await expect(page.getByLabel('Search')).toHaveValue('rosa xamparo');
  await expect(page.locator('.inbox-entry')).toHaveCount(1);
  await expect(page.locator('.inbox-entry')).toBeFocused();
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const csv = readFileSync(await (await table).path(), 'utf8');
  expect(csv).toContain(`"'=HYPERLINK(""https://example.org"")"`);
  expect(csv).toContain(`scheduled,call ${MARKER} twice,2026-12-05T18:30`);

  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(title(page)).toHaveText('The inbox is locked');
  await expect(title(page)).toBeFocused();
  await page.reload();
  await pass(page).fill('not the passphrase at all');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByRole('alert')).toHaveText(/not the passphrase/);
  expect(await axeViolations(page)).toEqual([]);
  await pass(page).fill(PASS);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByLabel('State').selectOption('Scheduled');
  await expect(page.locator('.inbox-entry')).toHaveText(new RegExp(MARKER));
  await expect(page.locator('.inbox-entry')).toHaveCount(1);
  const groups = secret.split(' ').slice(1);
  expect(markedFiles(extension.profile, [recipient])).not.toEqual([]);
  expect(markedFiles(extension.profile, [MARKER, PASS, groups.join(''), groups.join(' ')])).toEqual([]);

  await page.getByRole('button', { name: 'Erase the inbox and its key' }).click();
  await page.getByRole('button', { name: 'Yes, erase all of it' }).click();
  await expect(title(page)).toHaveText('Make a key for the inbox');
  // axe tries styles out.
  expect(extensionProblems.all().filter((one) => !one.includes('inline'))).toEqual([]);
});
