import type { Page } from '@playwright/test';
import { ExtensionSession } from './extension-session.ts';
import { emptyFolder, shoot } from './shots.ts';

const LANGUAGES = ['en-US', 'es-419'] as const;
const WIDTHS = [380, 320] as const;
const SCREENS = {
  home: '#/',
  scenario: '#/now/door',
  hotlines: '#/hotlines',
  events: '#/events',
  'get-involved': '#/involved',
  settings: '#/settings',
};

/** Every screen of the popup, in both languages and widths: `popup-script-es-419-380-dark.png`. */
export async function popupShots(): Promise<void> {
  const folder = emptyFolder('popup');
  const session = await ExtensionSession.launch();
  try {
    for (const lang of LANGUAGES) {
      const page = await session.popupPage(lang);
      const screens = { ...SCREENS, script: await firstScript(page) };
      for (const width of WIDTHS)
        for (const [screen, hash] of Object.entries(screens)) {
          await page.setViewportSize({ width, height: 600 });
          await page.goto(session.url(`${session.popupPath(lang)}${hash}`));
          await page.reload();
          await shoot(page, folder, `popup-${screen}-${lang}-${width}`);
        }
      await page.close();
    }
  } finally {
    await session.close();
  }
}

/** Address of the first script that the door's screen leads to. */
async function firstScript(page: Page): Promise<string> {
  await page.goto(page.url().replace(/#.*|$/, SCREENS.scenario));
  await page.reload();
  const link = page.locator(`a[href^="${SCREENS.scenario}/"]`).first();
  return (await link.getAttribute('href')) ?? SCREENS.scenario;
}
