import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ExtensionSession } from './extension-session.ts';
import { emptyFolder, SCHEMES, shoot } from './shots.ts';

const LANGUAGES = ['en-US', 'es-419'] as const;
const WIDTHS = [380, 320] as const;
const WANTED = { 'en-US': 'lawyer', 'es-419': 'abogado' } as const;
const SCREENS = {
  home: '#/',
  search: '#/',
  scenario: '#/now/door',
  script: '#/now/door/door',
  'script-only-if-true': '#/say/fear',
  scripts: '#/scripts',
  'paper-question': '#/paper/signed',
  'paper-end': '#/paper/no-judge',
  mine: '#/mine',
  tell: '#/tell',
  hotlines: '#/hotlines',
  events: '#/events',
  calendars: '#/calendars',
  'get-involved': '#/involved',
  settings: '#/settings',
  corrections: '#/corrections',
};
/** Pages of their own, with the width they are looked at in. */
const CARDS = {
  show: { hash: '#/show/silent', width: 900 },
  'print-wallet': { hash: '#/print/wallet/silent,lawyer,free,nosign', width: 900 },
  'print-door-sign': { hash: '#/print/door-sign/door-admin', width: 900 },
  'print-scenario': { hash: '#/print/scenario/door', width: 900 },
};

/** Every screen of the popup, in both languages and widths: `popup-script-es-419-380-dark.png`; then the side panel and the card page, and cards as they come out of a printer (PDF). */
export async function popupShots(): Promise<void> {
  const folder = emptyFolder('popup');
  const session = await ExtensionSession.launch();
  try {
    const page = await session.context.newPage();
    for (const lang of LANGUAGES) {
      for (const width of WIDTHS)
        for (const [screen, hash] of Object.entries(SCREENS)) {
          await open(page, session.url(`${session.popupPath(lang)}${hash}`), width, 600);
          if (screen === 'search') await page.getByRole('searchbox').fill(WANTED[lang]);
          await shoot(page, folder, `popup-${screen}-${lang}-${width}`);
        }
      for (const [card, { hash, width }] of Object.entries(CARDS)) {
        await open(page, session.url(`card.html?lang=${lang}${hash}`), width, 640);
        await shoot(page, folder, `card-${card}-${lang}`);
        if (card !== 'show')
          await page.pdf({ path: join(folder, `card-${card}-${lang}.pdf`), format: 'Letter' });
      }
    }
    await pinnedShots(session, page, folder);
  } finally {
    await session.close();
  }
}

/** What the first screen, one's own page and the side panel look like with pins and a state. */
async function pinnedShots(session: ExtensionSession, page: Page, folder: string): Promise<void> {
  await open(page, session.url('popup.html'), 380, 600);
  await page.evaluate(
    `chrome.storage.local.set({ state: 'US-CA', 'pin/scenario/door': 1, 'pin/script/silent': 2, 'pin/script/lawyer': 3 })`,
  );
  for (const [screen, hash] of Object.entries({
    home: '#/',
    mine: '#/mine',
    settings: '#/settings',
    street: '#/now/street',
  })) {
    await open(page, session.url(`popup.html${hash}`), 380, 600);
    await shoot(page, folder, `pinned-${screen}`);
  }
  await open(page, session.url('sidepanel.html'), 480, 900);
  await shoot(page, folder, 'sidepanel-home');
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await open(page, session.url('popup.html'), 380, 600);
    await page.screenshot({ path: join(folder, `first-sight-${colorScheme}.png`) });
  }
}

async function open(page: Page, url: string, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto('about:blank');
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
}
