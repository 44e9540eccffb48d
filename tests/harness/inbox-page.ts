import type { Page } from '@playwright/test';
import { readRecipient } from '../../shared/crypto/age/recipient.ts';
import { SealedText } from '../../shared/crypto/age/sealed-text.ts';
import type { Submission } from '../../shared/forms/submission.ts';

export const PASSPHRASE = 'marmalade bicycle lantern 1968';

/** Makes a key in an inbox that is open, and proves its paper. `secret` is as the sheet writes it, with its groups. */
export async function makeInboxKey(
  page: Page,
): Promise<{ readonly recipient: string; readonly secret: string }> {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same passphrase once more').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Make the key' }).click();
  await page.locator('.recovery').waitFor();
  const [secret = '', recipient = ''] = await page.locator('.letters').allTextContents();
  await page.getByRole('textbox', { name: 'Secret key' }).fill(secret);
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByLabel('Text to open').waitFor();
  return { secret, recipient };
}

/** Unlocks an inbox, whatever language it speaks; resolves once what is kept is open. */
export async function unlockInbox(page: Page): Promise<void> {
  await page.locator('input[type=password]').fill(PASSPHRASE);
  await page.locator('button[type=submit]').click();
  await page.locator('.inbox-take').waitFor();
}

/** A submission as a page seals it, in armor; `work` goes with it as it is. */
export async function sealedFor(recipient: string, submission: Submission, work?: string): Promise<string> {
  const key = readRecipient(recipient);
  if (!key) throw new Error(`${recipient} is no public key`);
  const text = JSON.stringify(work === undefined ? submission : { ...submission, work });
  return String(await SealedText.seal(new TextEncoder().encode(text), [key]));
}
