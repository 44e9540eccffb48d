import type { Browser, Page } from '@playwright/test';
import { shoot } from './shots.ts';
import { takeTime } from './take-time.ts';

const WIDTHS = { phone: 390, desktop: 1280 } as const;
const FOLDERS = { en: '', es: 'es/' } as const;

/** Control by name and what is written there, or `true` for a tick. */
type Typed = Readonly<Record<string, string | true>>;

const FORMS: Readonly<Record<string, readonly Typed[]>> = {
  'get-involved': [
    { '#field-name': 'Ana', '#field-email': 'ana@example.org', '[value="call"]': true },
    { '#field-place': '60601', '[value="es"]': true },
    { '[value="drive"]': true, '#field-agree': true },
  ],
  invite: [
    { '[name="request"][value="several"]': true, '[name="requests"][value="visit"]': true },
    { '#field-chapter': 'Río Grande', '#field-size': 'to-25' },
    {
      '[id="field-times.0.day"]': '2099-01-15',
      '[id="field-times.0.from"]': '18:30',
      '#field-zone': 'America/Chicago',
    },
    { '#field-email': 'ana@example.org', '#field-agree': true },
  ],
};

/** Every step of the shipped forms, with what is wrong when nothing is answered, and the receipt: `form-invite-es-phone-3-dark.png`. */
export async function formShots(browser: Browser, site: string, folder: string): Promise<void> {
  for (const [device, width] of Object.entries(WIDTHS))
    for (const [lang, path] of Object.entries(FOLDERS))
      for (const [name, steps] of Object.entries(FORMS)) {
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        await page.goto(`${site}/demo/${path}${name}.html`);
        await walk(page, steps, (step) => shoot(page, folder, `form-${name}-${lang}-${device}-${step}`));
        await page.close();
      }
}

async function walk(
  page: Page,
  steps: readonly Typed[],
  keep: (step: string) => Promise<void>,
): Promise<void> {
  const form = page.locator('amparo-interest-form');
  const on = form.locator('button[type="submit"]');
  await on.click();
  await form.locator('.summary').waitFor();
  await keep('wrong');
  await takeTime(page);
  for (const [index, typed] of steps.entries()) {
    for (const [selector, what] of Object.entries(typed)) await answer(page, selector, what);
    await keep(String(index + 1));
    await on.click();
  }
  await form.locator('.receipt').waitFor();
  await keep('receipt');
}

async function answer(page: Page, selector: string, what: string | true): Promise<void> {
  const control = page.locator('amparo-interest-form').locator(selector).first();
  if (what === true) await control.check();
  else if ((await control.evaluate(({ localName }) => localName)) === 'select')
    await control.selectOption(what);
  else await control.fill(what);
}
