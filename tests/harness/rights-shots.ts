import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { startServer } from './server.ts';
import { SCHEMES, settle, shoot } from './shots.ts';
import { hostPage, folder as serveFolder, WIDGETS } from './static-files.ts';

const WIDTHS = { phone: 390, desktop: 1280 } as const;

interface Words {
  readonly show: string;
}

const LANGUAGES: Readonly<Record<'en' | 'es', Words>> = {
  en: { show: 'Show full screen' },
  es: { show: 'Mostrar en grande' },
};

/** What is on the page, and how to come to the screen; a screen that fills the window is taken as it is seen. */
interface Screen {
  readonly element: string;
  readonly attributes?: string;
  readonly open?: (page: Page, words: Words) => Promise<void>;
  readonly asSeen?: boolean;
}

const answers = async (page: Page, count: number): Promise<void> => {
  for (let step = 0; step < count; step += 1) {
    const answer = page.locator('[part="answer"]').first();
    if (await answer.isVisible()) await answer.click();
  }
};

const SCREENS: Readonly<Record<string, Screen>> = {
  home: { element: 'rights' },
  scenario: { element: 'rights', attributes: 'scenario="door"' },
  script: { element: 'script', attributes: 'script="free"' },
  scripts: {
    element: 'script',
    open: async (page) => page.locator('summary').first().click(),
  },
  search: {
    element: 'rights',
    open: async (page) => {
      await page.getByRole('searchbox').pressSequentially('ice');
      await page.locator('[part="found"] li').first().waitFor();
    },
  },
  show: {
    element: 'script',
    attributes: 'script="free"',
    asSeen: true,
    open: async (page, { show }) => page.getByRole('button', { name: show }).click(),
  },
  'warrant-question': { element: 'warrant-check', open: async (page) => answers(page, 1) },
  'warrant-end': { element: 'warrant-check', open: async (page) => answers(page, 9) },
  hotlines: { element: 'hotlines', attributes: 'state="CA"' },
  exit: {
    element: 'rights',
    attributes: 'scenario="street" exit-url="https://www.weather.gov/"',
    asSeen: true,
    open: async (page) => page.evaluate('scrollTo(0, 700)'),
  },
  print: {
    element: 'rights',
    attributes: 'scenario="door"',
    open: async (page) => page.emulateMedia({ media: 'print' }),
  },
};

/** Every screen of the elements of the rights content, each alone on a plain page: `rights-home-en-phone-light.png`. */
export async function rightsShots(browser: Browser, folder: string): Promise<void> {
  const server = await startServer();
  server.on('/w/', serveFolder('/w/', WIDGETS));
  for (const [device, width] of Object.entries(WIDTHS))
    for (const [lang, words] of Object.entries(LANGUAGES))
      for (const [name, { element, attributes = '', open, asSeen = false }] of Object.entries(SCREENS)) {
        const page = await browser.newPage({ viewport: { width, height: 844 } });
        const tag = `<amparo-${element} lang="${lang}" ${attributes}></amparo-${element}>`;
        server.on(
          '/page',
          hostPage(
            `<style>:root{color-scheme:light dark;font-family:system-ui}body{margin:16px}</style>${tag}<script src="/w/amparo-${element}.js" defer></script>`,
          ),
        );
        await page.goto(server.url('/page'));
        await settle(page);
        await open?.(page, words);
        const shot = `rights-${name}-${lang}-${device}`;
        if (asSeen) await seen(page, folder, shot);
        else await shoot(page, folder, shot);
        await page.close();
      }
  await server.close();
}

async function seen(page: Page, folder: string, name: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(200);
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
}
