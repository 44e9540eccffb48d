import { axeViolations } from '../../harness/axe.ts';
import { expect, test } from '../../harness/chromium.ts';

const PASS = 'marmalade bicycle lantern 1968';

test('an inbox is switched on, its key made and proven, locked and wiped', async ({
  extension,
  extensionProblems,
  popupPage,
}) => {
  const popup = await popupPage();
  await expect(popup.getByRole('button', { name: 'Inbox' })).toHaveCount(0);
  await popup.evaluate("location.assign('#/settings')");
  await popup.getByRole('checkbox', { name: /sealed for our chapter/ }).check();
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Inbox' }).click();
  const page = await opened;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Make a key for the inbox');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Passphrase', { exact: true }).fill(PASS);
  await page.getByLabel('The same passphrase once more').fill('another one that differs');
  await page.getByRole('button', { name: 'Make the key' }).click();
  await expect(page.getByRole('alert')).toHaveText(/not the same/);
  await page.getByLabel('The same passphrase once more').fill(PASS);
  await page.getByRole('button', { name: 'Make the key' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recovery sheet');
  await expect(page.locator('.recovery-code path')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Copy the public key' })).toHaveCount(0);
  const written = (await page.locator('.letters').first().textContent()) ?? '';
  await page.getByRole('textbox', { name: 'Secret key' }).fill(written.slice(0, -1));
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.getByRole('alert')).toHaveText(/not the same key/);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Secret key' }).fill(written);
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.locator('summary').click();
  await expect(page.locator('.letters')).toHaveText(/^age1[02-9ac-hj-np-z]{58}$/);
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.locator('.letters')).toHaveCount(0);
  await page.reload();
  await page.getByLabel('Passphrase', { exact: true }).fill('not the passphrase at all');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByRole('alert')).toHaveText(/not the passphrase/);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Passphrase', { exact: true }).fill(PASS);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inbox');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Erase the inbox and its key' }).click();
  await page.getByRole('button', { name: 'Yes, erase all of it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Make a key for the inbox');
  // axe tries styles out.
  expect(extensionProblems.all().filter((one) => !one.includes('inline style'))).toEqual([]);
});
