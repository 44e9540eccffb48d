import type { Page } from '@playwright/test';

/** Opens a screen of the popup or the side panel afresh; resolves once it has taken the place of the painted first screen. */
export async function openScreen(page: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url);
  // A drawn screen names the window after its title; the painted page does not.
  await page.waitForFunction(
    () => document.title === `${document.querySelector('h1')?.textContent} · Amparo`,
  );
}
