import { expect, test } from '@playwright/test';
import { watchProblems } from '../../harness/page-problems.ts';
import { ok, status } from '../../harness/replies.ts';
import { startServer, type TestServer } from '../../harness/server.ts';
import { folder, hostPage, WIDGETS } from '../../harness/static-files.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types amparo";
const TOOLS = '/w/amparo-tools.js';

let server: TestServer;
test.beforeEach(async ({ page }) => {
  server = await startServer();
  server.on('/w/', folder('/w/', WIDGETS));
  server.on('/favicon.ico', ok('', 'image/x-icon'));
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
});
test.afterEach(() => server.close());

const pageWith = (body: string, file: string): void =>
  server.on('/page', hostPage(`<h1>Chapter</h1>${body}<script src="/w/${file}" defer></script>`, STRICT));
const asked = (): number => server.requests.filter(({ path }) => path === TOOLS).length;

for (const [body, file] of [
  ['<amparo-script script="free"></amparo-script>', 'amparo-script.js'],
  ['<amparo-rights scenario="street"></amparo-rights>', 'amparo-rights.js'],
] as const)
  test(`${file} shows, shares and loads its other file under a strict policy, once a button asks`, async ({
    page,
    context,
  }) => {
    const problems = await watchProblems(context);
    pageWith(body, file);
    await page.goto(server.url('/page'));
    await page.getByRole('button', { name: 'Show full screen' }).first().click({ trial: true });
    expect(asked()).toBe(0);
    await page.getByRole('button', { name: 'Show full screen' }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.getByRole('button', { name: 'Close the words' }).click();
    await page.getByRole('button', { name: 'Share the words' }).first().click();
    await expect(page.getByRole('dialog').locator('svg')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Print the words' }).first().click();
    await expect(page.locator('iframe')).toHaveCount(1);
    expect(asked()).toBe(1);
    expect(problems.all()).toEqual([]);
  });

test('two copies in two folders each load their own other file, from where they came although the page’s address changed', async ({
  page,
  context,
}) => {
  const problems = await watchProblems(context);
  server.on('/v/', folder('/v/', WIDGETS));
  const scripts = '<script src="w/amparo-script.js"></script><script src="v/amparo-hotlines.js"></script>';
  const body = `<h1>Chapter</h1><amparo-script script="free"></amparo-script><amparo-hotlines></amparo-hotlines>${scripts}`;
  server.on('/page', hostPage(body, STRICT));
  await page.goto(server.url('/page'));
  await page.evaluate(() => history.pushState(null, '', '/elsewhere/far/page'));
  await page.locator('amparo-hotlines [part="about"]').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(server.requests.filter(({ path }) => path.endsWith('tools.js')).map(({ path }) => path)).toEqual([
    '/v/amparo-tools.js',
  ]);
  expect(problems.all()).toEqual([]);
});

test('amparo.js has everything inside: search and the warrant check too, and asks for nothing', async ({
  page,
  context,
}) => {
  const problems = await watchProblems(context);
  pageWith('<amparo-rights></amparo-rights>', 'amparo.js');
  await page.goto(server.url('/page'));
  await page.getByRole('searchbox').fill('door');
  await page.locator('[part="found"]').getByRole('listitem').first().getByRole('button').click();
  await expect(page.getByText('For the officer, in English').first()).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: /Check a paper/ }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Where are they now?' })).toBeVisible();
  expect(asked()).toBe(0);
  expect(problems.all()).toEqual([]);
});

for (const [what, reply] of [
  ['is missing', status(404)],
  ['was changed', ok('alert(1)', 'text/javascript')],
] as const)
  test(`an other file that ${what} is told in words, and the words can still be shown and copied`, async ({
    page,
  }) => {
    server.on(TOOLS, reply);
    pageWith('<amparo-rights scenario="door"></amparo-rights>', 'amparo-rights.js');
    await page.goto(server.url('/page'));
    await page.getByRole('button', { name: 'Print the words' }).first().click();
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await page.getByRole('button', { name: 'Show full screen' }).first().click();
    await expect(page.locator('blockquote.large').first()).toBeVisible();
  });

test('what is typed before the other file is there is found once, however often it was asked for', async ({
  page,
}) => {
  pageWith('<amparo-rights></amparo-rights>', 'amparo-rights.js');
  let typed = (): void => undefined;
  const all = new Promise<void>((resolve) => {
    typed = resolve;
  });
  await page.route(`**${TOOLS}`, async (route) => {
    await all;
    await route.continue();
  });
  await page.goto(server.url('/page'));
  await page.getByRole('searchbox').pressSequentially('ice');
  typed();
  await expect(page.getByRole('status').filter({ hasText: /\d+ results/ })).toBeVisible();
  await expect(page.locator('.amparo-found > li').nth(5)).toBeVisible();
  await expect(page.locator('.amparo-found')).toHaveCount(1);
});

test('a pack that cannot be had leaves the content inside, with a note', async ({ page, context }) => {
  const problems = await watchProblems(context);
  pageWith(
    `<amparo-script script="free" pack="${server.url('/none/pack.json')}"></amparo-script>`,
    'amparo-script.js',
  );
  await page.goto(server.url('/page'));
  await expect(page.getByText('could not be fetched')).toBeVisible();
  await expect(page.getByText('For the officer, in English')).toBeVisible();
  expect(problems.pageErrors).toEqual([]);
});
