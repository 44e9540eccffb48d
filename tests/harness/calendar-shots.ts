import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { ok } from './replies.ts';
import { fromRoot } from './root.ts';
import { startServer } from './server.ts';
import { settle, shoot } from './shots.ts';
import { hostPage, folder as serveFolder, WIDGETS } from './static-files.ts';

const WIDTHS = { narrow: 320, phone: 390, tablet: 768, desktop: 1280 } as const;

interface Screen {
  readonly attributes: string;
  readonly open?: (page: Page) => Promise<void>;
}

const press = (selector: string) => async (page: Page) => page.locator(selector).first().click();

const SCREENS: Readonly<Record<string, Screen>> = {
  list: { attributes: 'limit="6"' },
  month: { attributes: 'view="month"', open: press('td:has(.dots)') },
  cards: { attributes: 'view="cards"' },
  filters: { attributes: 'view="cards"', open: press('[part="filters"]') },
  event: {
    attributes: 'view="cards" exit-url="https://www.weather.gov/"',
    open: async (page) => {
      await press('[part="event-title"] a')(page);
      await press('[part="add"] summary')(page);
    },
  },
  follow: { attributes: 'limit="3"', open: press('[part="follow"]') },
};

/** The calendar's views and what opens over it, each alone on a plain page: `calendar-month-es-phone-dark.png`. */
export async function calendarShots(browser: Browser, folder: string): Promise<void> {
  const server = await startServer();
  server.on('/w/', serveFolder('/w/', WIDGETS));
  server.on(
    '/events.json',
    ok(readFileSync(fromRoot('shared/events/samples/events.json')), 'application/json'),
  );
  for (const [device, width] of Object.entries(WIDTHS))
    for (const lang of ['en', 'es'])
      for (const [name, { attributes, open }] of Object.entries(SCREENS)) {
        const page = await browser.newPage({ viewport: { width, height: 844 } });
        const tag = `<amparo-event-calendar src="/events.json" lang="${lang}" ${attributes}></amparo-event-calendar>`;
        server.on(
          '/page',
          hostPage(
            `<style>:root{color-scheme:light dark;font-family:system-ui}body{margin:16px}</style>${tag}<script src="/w/amparo-event-calendar.js" defer></script>`,
          ),
        );
        await page.goto(server.url('/page'));
        await settle(page);
        await open?.(page);
        await shoot(page, folder, `calendar-${name}-${lang}-${device}`);
        await page.close();
      }
  await server.close();
}
