import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import scenarios from '../../../shared/content/packs/core/scenarios.json' with { type: 'json' };
import { expect, test } from '../../harness/chromium.ts';
import { CHROME_BUILD } from '../../harness/extension-session.ts';

const HERE = 'They are here';
const AQUI = 'Están aquí';

const PAGES = [
  { file: 'popup.html', lang: 'en-US', here: HERE },
  { file: 'popup-es-419.html', lang: 'es-419', here: AQUI },
  { file: 'sidepanel.html', lang: 'en-US', here: HERE },
  { file: 'sidepanel-es-419.html', lang: 'es-419', here: AQUI },
] as const;

for (const { file, lang, here } of PAGES)
  test(`${file} holds its first screen before any script runs`, async () => {
    const html = readFileSync(join(CHROME_BUILD, file), 'utf8');
    const body = html.slice(html.indexOf('<body'));
    expect(html).toContain(`<html lang="${lang}" dir="ltr">`);
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(body).toContain(here);
    // The first way on is the most urgent one.
    expect(body.slice(body.indexOf('<main>')).match(/<a [^>]*>/)?.[0]).toContain('href="#/now/door"');
    expect(body.match(/class="situation"/g)).toHaveLength(
      scenarios.filter(({ group }) => group !== 'here').length,
    );
    expect(body).not.toContain('<script');
  });

test('what is painted stands and can be used when no script ever comes', async ({ extension }) => {
  const page = await extension.context.newPage();
  const protocol = await extension.context.newCDPSession(page);
  await protocol.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.goto(extension.url('popup.html'));
  await expect(page.getByRole('link', { name: HERE })).toBeVisible();
  await page.getByRole('link', { name: HERE }).click();
  expect(page.url()).toContain('#/now/door');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(extension.url('popup-es-419.html'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Qué está pasando?');
});

test('coming to life changes nothing of what was painted', async ({ extension }) => {
  const page = await extension.context.newPage();
  const painted = readFileSync(join(CHROME_BUILD, 'popup.html'), 'utf8').replaceAll('/>', '>');
  await page.goto(extension.url('popup.html'));
  await page.getByRole('link', { name: 'Get involved' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is happening?');
  const live = await page.locator('main').innerHTML();
  expect(painted).toContain(live);
});
