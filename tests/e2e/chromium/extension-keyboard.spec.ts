import type { Page } from '@playwright/test';
import { expect, test } from '../../harness/chromium.ts';
import { rightsWords } from '../../harness/rights-words.ts';

const DOOR = rightsWords('en-US', 'scenario.door.title');
const SCRIPT = rightsWords('en-US', 'script.door.title');

/** Presses Tab until what has the focus bears the name; fails after as many as a patient person would. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (text.includes(name)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test('from the icon to a copied script and back with the keyboard alone', async ({ popupPage }) => {
  const page = await popupPage();
  await tabTo(page, 'They are here');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, SCRIPT);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SCRIPT);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, 'Copy in English');
  await page.keyboard.press('Space');
  await expect(page.locator('.copy [role=status]')).toHaveText(/^Copied/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(DOOR);
});

test('the focus is always to be seen', async ({ popupPage }) => {
  const page = await popupPage();
  for (let presses = 0; presses < 8; presses++) {
    await page.keyboard.press('Tab');
    const width = await page.evaluate(() =>
      document.activeElement ? getComputedStyle(document.activeElement).outlineWidth : '',
    );
    expect(width).toBe('3px');
  }
});
