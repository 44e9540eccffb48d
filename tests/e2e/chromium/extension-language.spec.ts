import type { BrowserContext } from '@playwright/test';
import { expect, test } from '../../harness/chromium.ts';
import { SCREENS } from '../../harness/extension-screens.ts';
import { rightsWords } from '../../harness/rights-words.ts';

const PUERTA = rightsWords('es-419', 'scenario.door.title');

const toolbarPage = async (context: BrowserContext): Promise<unknown> =>
  context.serviceWorkers()[0]?.evaluate('chrome.action.getPopup({})');

test('the switch changes the words at once, keeps the screen, and is kept', async ({
  extension,
  popupPage,
}) => {
  const page = await popupPage();
  await page.getByRole('link', { name: 'They are here' }).click();
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(PUERTA);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-419');
  expect(page.url()).toBe(extension.url('popup-es-419.html#/now/door'));
  await expect.poll(() => toolbarPage(extension.context)).toBe(extension.url('popup-es-419.html'));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(PUERTA);
});

test('English and Spanish are one tap apart on every screen', async ({ extension, popupPage }) => {
  const page = await popupPage();
  for (const hash of SCREENS) {
    await page.goto(extension.url(`popup.html${hash}`));
    const switches = page.getByRole('banner').getByRole('navigation', { name: 'Language' });
    await expect(switches.getByRole('link')).toHaveText(['English', 'Español']);
  }
});

test('what is kept is told, and one action erases it', async ({ extension, popupPage }) => {
  const page = await popupPage();
  await page.goto(extension.url('popup.html#/settings'));
  await expect(page.getByText('Nothing is kept.')).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Español' }).click();
  await expect(page.getByText('Idioma: Español')).toBeVisible();
  expect(await page.evaluate('chrome.storage.local.get()')).toEqual({ language: 'es-419' });
  await page.getByRole('button', { name: 'Borrar lo guardado' }).click();
  await expect(page.getByRole('status')).toHaveText('Borrado. Ya no se guarda nada.');
  expect(await page.evaluate('chrome.storage.local.get()')).toEqual({});
  await expect.poll(() => toolbarPage(extension.context)).toBe(extension.url('popup.html'));
});

test('the first run opens in the language of the browser', async ({ extension }) => {
  // Chromium's own language hangs on packs that a machine may not have, so the worker is told it.
  await extension.context.serviceWorkers()[0]?.evaluate(`
    chrome.i18n.getUILanguage = () => 'es-MX';
    chrome.runtime.onInstalled.dispatch({ reason: 'install' });
  `);
  await expect.poll(() => toolbarPage(extension.context)).toBe(extension.url('popup-es-419.html'));
});

test('a language that cannot be opened is told of, and the present one stays', async ({
  extension,
  popupPage,
}) => {
  await extension.context.route(/\/chunks\/lang-/, (route) => route.abort());
  const page = await popupPage();
  const told = page.getByRole('alert');
  await page.getByRole('banner').getByRole('link', { name: 'Español' }).click();
  await expect(told).toContainText('This language could not be opened.');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');
  expect(await page.evaluate('chrome.storage.local.get()')).toEqual({});
  await page.getByRole('link', { name: 'They are here' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    rightsWords('en-US', 'scenario.door.title'),
  );
  // A page of that language wakes up in English.
  await page.goto(extension.url('popup-es-419.html'));
  await expect(told).toContainText('This language could not be opened.');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');
  await expect(page.getByRole('link', { name: 'They are here' })).toBeVisible();
});
