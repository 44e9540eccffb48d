import { expect, type Page, test } from '@playwright/test';
import { html, never } from '../../harness/replies.ts';
import { startServer, type TestServer } from '../../harness/server.ts';
import { folder, hostPage, WIDGETS } from '../../harness/static-files.ts';

const AWAY = 'https://weather.example/';
const WIDGET = `<h1>Chapter</h1><amparo-script script="free" exit-url="${AWAY}"></amparo-script><script src="/w/amparo-script.js" defer></script>`;

let server: TestServer;
test.beforeEach(async ({ page }) => {
  server = await startServer();
  server.on('/w/', folder('/w/', WIDGETS));
  server.on('/before', html('<!doctype html><title>Before</title><p>Before'));
  server.on('/widget', hostPage(WIDGET));
  server.on('/favicon.ico', never());
  await page.route(`${AWAY}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sunny' }));
});
test.afterEach(() => server.close());

const thrice = async (page: Page): Promise<void> => {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
};

for (const [name, leave] of [
  ['the button', (page: Page) => page.getByRole('button', { name: 'Leave this page' }).click()],
  ['Shift three times', thrice],
] as const)
  test(`${name} leaves, and "back" does not lead to the page again`, async ({ page }) => {
    await page.goto(server.url('/before'));
    await page.goto(server.url('/widget'));
    await expect(page.getByRole('button', { name: 'Leave this page' })).toBeVisible();
    await leave(page);
    await expect(page.getByText('Sunny')).toBeVisible();
    await page.goBack();
    await expect(page.getByText('Before')).toBeVisible();
  });

test('the page is blank at once, even where the other site has nothing to show', async ({ page }) => {
  await page.unroute(`${AWAY}**`);
  // No content: the browser stays where it is.
  await page.route(`${AWAY}**`, (route) => route.fulfill({ status: 204 }));
  await page.goto(server.url('/widget'));
  await expect(page.getByRole('button', { name: 'Leave this page' })).toBeVisible();
  await thrice(page);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).display)).toBe('none');
  expect((await page.title()).trim()).toBe('');
});

test('without an address that can be used, from a dialog, to an empty page', async ({ page }) => {
  server.on('/widget', hostPage(WIDGET.replace(AWAY, 'http://weather.example/')));
  await page.goto(server.url('/widget'));
  await page.getByRole('button', { name: 'Show full screen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave this page' }).click();
  await expect(page).toHaveURL('about:blank');
  await page.goto(server.url('/widget'));
  await page.getByRole('button', { name: 'Show full screen' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await thrice(page);
  await expect(page).toHaveURL('about:blank');
});

test('from a frame of the same site the whole page is left', async ({ page }) => {
  server.on('/page', hostPage('<h1>Around</h1><iframe src="/widget" title="Rights"></iframe>'));
  await page.goto(server.url('/page'));
  await page.frameLocator('iframe').getByRole('button', { name: 'Leave this page' }).click();
  await expect(page.getByText('Sunny')).toBeVisible();
});

test('in a frame that cannot leave there is no button', async ({ page }) => {
  const other = await startServer();
  other.on('/w/', folder('/w/', WIDGETS));
  other.on('/widget', hostPage(WIDGET));
  const frames = [
    `<iframe title="a" src="${other.url('/widget').replace('127.0.0.1', 'localhost')}"></iframe>`,
    '<iframe title="b" src="/widget" sandbox="allow-scripts"></iframe>',
    '<iframe title="c" src="/widget" sandbox="allow-scripts allow-same-origin"></iframe>',
  ];
  server.on('/page', hostPage(`<h1>Around</h1>${frames.join('')}`));
  await page.goto(server.url('/page'));
  for (const title of ['a', 'b', 'c']) {
    const frame = page.frameLocator(`[title="${title}"]`);
    await expect(frame.getByText('For the officer, in English')).toBeVisible();
    await expect(frame.getByRole('button', { name: 'Leave this page' })).toHaveCount(0);
  }
  await other.close();
});
