import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serveDemo } from '../../widgets/demo/serve.ts';
import { CHROMIUM_FLAGS } from './browser-flags.ts';
import { calendarShots } from './calendar-shots.ts';
import { chromiumPath } from './find-browsers.ts';
import { formShots } from './form-shots.ts';
import { rightsShots } from './rights-shots.ts';
import { emptyFolder, shoot } from './shots.ts';

const PAGES = ['index', 'events', 'get-involved', 'invite', 'know-your-rights'] as const;
const FOLDERS = { en: '', es: 'es/' } as const;
const WIDTHS = { phone: 390, desktop: 1280 } as const;

/** Every page of the demonstration chapter's site with its widgets: `demo-events-es-phone-dark.png`; and the elements of the rights content and the views of the calendar, each alone. */
export async function demoShots(): Promise<void> {
  const folder = emptyFolder('demo');
  const dataDir = mkdtempSync(join(tmpdir(), 'amparo-shots-'));
  const demo = await serveDemo({ port: 0, dataDir });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
  try {
    for (const [device, width] of Object.entries(WIDTHS)) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      for (const [lang, path] of Object.entries(FOLDERS))
        for (const name of PAGES) {
          await page.goto(`${demo.url}/demo/${path}${name}.html`);
          await shoot(page, folder, `demo-${name}-${lang}-${device}`);
        }
      await page.goto(`${demo.url}/receiver/`);
      await shoot(page, folder, `receiver-${device}`);
      await page.close();
    }
    await formShots(browser, demo.url, emptyFolder('forms'));
    await rightsShots(browser, emptyFolder('rights'));
    await calendarShots(browser, emptyFolder('calendar'));
  } finally {
    await browser.close();
    await demo.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
