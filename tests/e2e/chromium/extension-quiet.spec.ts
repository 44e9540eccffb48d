import { expect, test } from '../../harness/chromium.ts';
import { rightsWords } from '../../harness/rights-words.ts';

const HERE = 'They are here';
const DOOR = rightsWords('en-US', 'scenario.door.title');
const SCRIPT = rightsWords('en-US', 'script.door.title');

test('the popup asks the network for nothing', async ({ extension, extensionProblems, popupPage }) => {
  const asked: string[] = [];
  extension.context.on('request', (request) => {
    if (!request.url().startsWith(extension.url(''))) asked.push(request.url());
  });
  const page = await popupPage();
  for (const name of [HERE, SCRIPT]) {
    await page.getByRole('link', { name }).click();
  }
  await page.getByRole('button', { name: 'Copy both' }).click();
  for (const [hash, title] of [
    ['#/scripts', 'All scripts'],
    ['#/paper', 'Where are they now?'],
    ['#/mine', 'My page'],
    ['#/tell', 'Tell my people'],
    ['#/hotlines', 'Call for help'],
    ['#/events', 'Upcoming events'],
    ['#/calendars', 'Calendars'],
    ['#/involved', 'Get involved'],
    ['#/corrections', 'Corrections'],
    ['#/settings', 'Settings and privacy'],
  ] as const) {
    await page.evaluate((to) => location.assign(to), hash);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  await page.goto(extension.url('popup.html'));
  await page.getByRole('searchbox').fill('lawyer');
  await expect(page.locator('.found mark').first()).toBeVisible();
  expect(asked).toEqual([]);
  expect(extensionProblems.all()).toEqual([]);
});

test('its own policy stops a request that should not be', async ({ popupPage }) => {
  const page = await popupPage();
  const outcome = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'sent',
      () => 'stopped',
    ),
  );
  expect(outcome).toBe('stopped');
});

test('with the worker ended by the browser everything still works', async ({
  extension,
  popupPage,
  stopWorker,
}) => {
  await stopWorker();
  const page = await popupPage();
  await page.getByRole('link', { name: HERE }).click();
  await page.getByRole('link', { name: SCRIPT }).click();
  await page.getByRole('button', { name: 'Copy in English' }).click();
  await expect(page.locator('.copy [role=status]')).toHaveText(/^Copied/);
  await page.getByRole('link', { name: 'Español' }).click();
  await expect
    .poll(() => page.evaluate('chrome.action.getPopup({})'))
    .toBe(extension.url('popup-es-419.html'));
});

test('the real toolbar popup has its size and its words', async ({ openToolbarPopup }) => {
  const popup = await openToolbarPopup();
  await popup.waitFor("document.querySelectorAll('.tile').length > 0");
  expect(await popup.evaluate('document.documentElement.clientWidth')).toBe(364);
  expect(await popup.evaluate('document.documentElement.scrollWidth')).toBe(364);
  // The window's own height depends on the screen; what it asks for does not.
  expect(Number(await popup.evaluate('document.body.offsetHeight'))).toBeGreaterThanOrEqual(560);
  await popup.evaluate("document.querySelector('.tile').click()");
  await popup.waitFor(`document.querySelector('h1').textContent === ${JSON.stringify(DOOR)}`);
});
