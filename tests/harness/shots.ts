import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ARTIFACTS } from './root.ts';

/** Where every screen is kept. */
export const SHOTS = join(ARTIFACTS, 'screenshots');

export const SCHEMES = ['light', 'dark'] as const;

/** Empties a folder of screens, so that none of an earlier look stays; answers it. */
export function emptyFolder(name: string): string {
  const folder = join(SHOTS, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

// A string, because what runs this file may add names to functions that the page does not know.
const SCROLL_THROUGH = `(async () => {
  const frame = () => new Promise(requestAnimationFrame);
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo(0, top);
    await frame();
  }
  scrollTo(0, 0);
  await document.fonts.ready;
  await frame();
})()`;

/** Scrolls through the page, so that what waits for being looked at is there, and waits until nothing moves. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(SCROLL_THROUGH);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction('document.getAnimations().every(({ playState }) => playState !== "running")');
}

/** The whole page as it is, in light and in dark: `<name>-light.png`, `<name>-dark.png`. */
export async function shoot(page: Page, folder: string, name: string): Promise<void> {
  const before = page.viewportSize() ?? { width: 1280, height: 900 };
  await settle(page);
  // A viewport as tall as the page: what is only laid out near the viewport is then there too.
  for (let turn = 0; turn < 2; turn += 1) {
    const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
    await page.setViewportSize({ ...before, height: Math.max(height, before.height) });
    await settle(page);
  }
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settle(page);
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), fullPage: true });
  }
  await page.setViewportSize(before);
}
