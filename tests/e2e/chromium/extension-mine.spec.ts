import { expect, test } from '../../harness/chromium.ts';
import { rightsWords } from '../../harness/rights-words.ts';

const DOOR = rightsWords('en-US', 'scenario.door.title');
const FREE = rightsWords('en-US', 'script.free.title');

test('pins stand on the first screen in the room kept for them, and other windows follow', async ({
  extension,
  popupPage,
}) => {
  const other = await popupPage();
  const places = (): Promise<readonly number[]> =>
    other
      .locator('main a')
      .evaluateAll((all) =>
        all.filter((one) => !one.matches('.mine-pin')).map((one) => one.getBoundingClientRect().top),
      );
  const before = await places();
  const page = await popupPage();
  await page.goto(extension.url('popup.html#/now/door'));
  await page.getByRole('button', { name: 'Pin to My page' }).click();
  await expect(page.getByRole('button', { name: /^Pinned/ })).toBeVisible();
  await page.goto(extension.url('popup.html#/say/free'));
  await page.getByRole('button', { name: 'Pin to My page' }).click();
  await expect(other.locator('.mine-pin')).toHaveText([DOOR, FREE]);
  expect(await places()).toEqual(before);
  await other.getByRole('link', { name: 'My page' }).click();
  await other.getByRole('button', { name: `Take “${DOOR}” off My page` }).click();
  await expect(other.locator('.pins .row')).toHaveText([FREE]);
  expect(await page.evaluate('chrome.storage.local.get()')).toEqual({ 'pin/script/free': 2 });
});

test('a state once chosen shows what applies there, in every window', async ({ extension, popupPage }) => {
  const other = await popupPage();
  await other.goto(extension.url('popup.html#/now/street'));
  await expect(other.getByText('You chose no state.')).toBeVisible();
  const page = await popupPage();
  await page.goto(extension.url('popup.html#/mine'));
  await page.getByLabel('My state').selectOption('US-CA');
  await expect(other.getByLabel('My state')).toHaveValue('US-CA');
  await expect(other.getByText('You chose no state.')).toHaveCount(0);
});

test('the language beside the English is the reader’s to choose', async ({ extension, popupPage }) => {
  const page = await popupPage();
  await page.goto(extension.url('popup.html#/settings'));
  await page.getByLabel('Beside the English in scripts').selectOption('en-US');
  await expect(page.getByText('Beside the English: English')).toBeVisible();
  await page.goto(extension.url('popup.html#/say/free'));
  await expect(page.locator('.own')).toHaveCount(0);
});

test('the side panel follows a language chosen in the popup', async ({ extension, popupPage }) => {
  const beside = await extension.context.newPage();
  await beside.goto(extension.url('sidepanel.html#/now/door'));
  const page = await popupPage();
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(beside.getByRole('heading', { level: 1 })).toHaveText(
    rightsWords('es-419', 'scenario.door.title'),
  );
  expect(beside.url()).toBe(extension.url('sidepanel-es-419.html#/now/door'));
  const options = await extension.context
    .serviceWorkers()[0]
    ?.evaluate('chrome.sidePanel.getOptions({}).then(({ path }) => path)');
  expect(options).toContain('sidepanel-es-419.html');
});

test('what the browser refuses to keep is told', async ({ extension, popupPage }) => {
  const page = await popupPage();
  await page.goto(extension.url('popup.html#/say/free'));
  await page.evaluate('chrome.storage.local.set = () => Promise.reject(new Error("full"))');
  await page.getByRole('button', { name: 'Pin to My page' }).click();
  await expect(page.getByRole('alert')).toHaveText(/did not let us keep this/);
});

test('the side panel opens beside the page from the popup, in the language in use', async ({
  extension,
  openToolbarPopup,
}) => {
  await extension.context.serviceWorkers()[0]?.evaluate(`
    chrome.i18n.getUILanguage = () => 'es-MX';
    chrome.runtime.onInstalled.dispatch({ reason: 'install' });
  `);
  await expect
    .poll(() => extension.context.serviceWorkers()[0]?.evaluate('chrome.action.getPopup({})'))
    .toContain('popup-es-419.html');
  const popup = await openToolbarPopup();
  await popup.waitFor("document.querySelector('.as-link') !== null");
  await popup.evaluate("document.querySelector('.as-link').click()");
  const panels = (): Promise<unknown> | undefined =>
    extension.context
      .serviceWorkers()[0]
      ?.evaluate(
        "chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.map((one) => one.documentUrl))",
      );
  await expect.poll(panels).toEqual([extension.url('sidepanel-es-419.html')]);
});
