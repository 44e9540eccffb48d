import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { watchProblems } from '../../harness/page-problems.ts';
import { ok } from '../../harness/replies.ts';
import { startServer, type TestServer } from '../../harness/server.ts';
import { folder, hostPage, WIDGETS } from '../../harness/static-files.ts';

/** The strictest policy under which the kit promises to run. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types amparo";
/** The same for a page that lets nobody make a policy. */
const NO_POLICY = STRICT.replace('trusted-types amparo', "trusted-types 'none'");

const FEED = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//test//EN',
  'BEGIN:VEVENT',
  'UID:weekly@test',
  'DTSTAMP:20250101T000000Z',
  'SUMMARY:Weekly meeting',
  'DTSTART;TZID=America/Chicago:20250106T190000',
  'RRULE:FREQ=WEEKLY',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const CALENDAR =
  '<amparo-event-calendar src="/feed.ics" limit="3"><a href="/board">The notice board</a></amparo-event-calendar>';
const RIGHTS = '<amparo-rights scenario="door"><a href="/rights">Your rights on paper</a></amparo-rights>';
const script = (file: string): string =>
  `<script src="/w/${file}"${file.endsWith('.mjs') ? ' type="module"' : ' defer'}></script>`;

let server: TestServer;

test.beforeAll(async () => {
  server = await startServer();
  server.on('/w/', folder('/w/', WIDGETS));
  server.on('/feed.ics', ok(FEED));
  server.on('/favicon.ico', ok('', 'image/x-icon'));
});
test.afterAll(() => server.close());

async function open(page: Page, body: string, csp?: string): Promise<void> {
  server.on('/page', hostPage(body, csp));
  await page.goto(server.url('/page'));
}

const seesBoth = async (page: Page): Promise<void> => {
  await expect(page.getByText('Weekly meeting').first()).toBeVisible();
  await expect(page.getByText('For the officer, in English').first()).toBeVisible();
};

test('in a page that is not UTF-8, from a server that names no encoding, the words are whole', async ({
  page,
  context,
}) => {
  const problems = await watchProblems(context);
  const code = readFileSync(join(WIDGETS, 'amparo-rights.js'));
  server.on(
    '/plain.js',
    (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(code),
  );
  server.on(
    '/old',
    (_request, response) =>
      void response
        .writeHead(200, { 'content-type': 'text/html; charset=windows-1252' })
        .end(
          '<!doctype html><title>Old</title><amparo-rights lang="es"></amparo-rights><script src="/plain.js"></script>',
        ),
  );
  await page.goto(server.url('/old'));
  await expect(page.getByText('Están en mi puerta').first()).toBeVisible();
  expect(problems.all()).toEqual([]);
});

for (const files of [
  ['amparo-event-calendar.js', 'amparo-rights.js'],
  ['amparo-event-calendar.mjs', 'amparo-rights.mjs'],
  ['amparo.js', 'amparo.mjs', 'amparo-rights.js', 'amparo-event-calendar.mjs'],
])
  test(`runs without a violation under a strict policy: ${files.join(', ')}`, async ({ page, context }) => {
    const problems = await watchProblems(context);
    await open(page, `<h1>Chapter</h1>${CALENDAR}${RIGHTS}${files.map(script).join('')}`, STRICT);
    await seesBoth(page);
    await page.locator('amparo-rights').getByRole('button', { name: 'Español' }).click();
    await expect(page.getByText('Para el agente, en inglés').first()).toBeVisible();
    await page.getByRole('button', { name: /Show more/ }).click();
    expect(problems.all()).toEqual([]);
  });

test('a form and the check of a paper run on pages of their own under a strict policy', async ({
  page,
  context,
}) => {
  const problems = await watchProblems(context);
  const target = `json:${server.url('/submissions')}`;
  const form = `<amparo-interest-form form="individual" target="${target}"></amparo-interest-form>`;
  await open(page, `<h1>Chapter</h1>${form}${script('amparo-interest-form.js')}`, STRICT);
  const fields = page.locator('amparo-interest-form').getByRole('textbox');
  await fields.first().fill('Rosa');
  await page.locator('amparo-interest-form').getByRole('button', { name: 'Español' }).click();
  await expect(fields.first()).toHaveValue('Rosa');
  await open(
    page,
    `<h1>Chapter</h1><amparo-warrant-check></amparo-warrant-check>${script('amparo-warrant-check.mjs')}`,
    STRICT,
  );
  const title = page.locator('amparo-warrant-check').getByRole('heading').first();
  const asked = await title.textContent();
  await page.locator('amparo-warrant-check').locator('[part="answer"]').first().click();
  await expect(title).not.toHaveText(asked ?? '');
  expect(problems.all()).toEqual([]);
});

test('survives being moved, taken out and put back', async ({ page, context }) => {
  const problems = await watchProblems(context);
  await open(page, `<div id="a">${CALENDAR}</div><div id="b"></div>${script('amparo.js')}`, STRICT);
  await expect(page.getByText('Weekly meeting').first()).toBeVisible();
  await page.evaluate(() => {
    const element = document.querySelector('amparo-event-calendar');
    const [first, second] = [document.querySelector('#a'), document.querySelector('#b')];
    if (!element || !first || !second) throw new Error('the page is not as expected');
    second.append(element);
    element.remove();
    first.append(element);
  });
  await expect(page.locator('#a').getByText('Weekly meeting').first()).toBeVisible();
  expect(problems.all()).toEqual([]);
});

test('adds to a page no global name and no style', async ({ page }) => {
  await open(page, `<h1>Chapter</h1><p>Words</p>${CALENDAR}${RIGHTS}`);
  const look = () =>
    page.evaluate(() => ({
      globals: Object.getOwnPropertyNames(globalThis).sort(),
      styles: [document.styleSheets.length, document.adoptedStyleSheets.length],
      heading: { ...getComputedStyle(document.querySelector('h1') ?? document.body) },
      text: { ...getComputedStyle(document.querySelector('p') ?? document.body) },
    }));
  const before = await look();
  await page.addScriptTag({ url: '/w/amparo.js' });
  await seesBoth(page);
  expect(await look()).toEqual(before);
  expect(await page.evaluate(() => Symbol.for('amparo') in globalThis)).toBe(true);
});

test('leaves the page its own content, with one warning, where every policy is forbidden', async ({
  page,
}) => {
  const warnings: string[] = [];
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const files = ['amparo-event-calendar.js', 'amparo-rights.js', 'amparo.mjs'];
  await open(page, `${CALENDAR}${RIGHTS}${files.map(script).join('')}`, NO_POLICY);
  await expect(page.getByText('The notice board')).toBeVisible();
  await expect(page.getByText('Your rights on paper')).toBeVisible();
  expect(await page.evaluate(() => customElements.get('amparo-rights') === undefined)).toBe(true);
  expect(warnings.filter((text) => text.includes('trusted-types'))).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('loads under the integrity hashes that the build wrote, and not after a change', async ({
  page,
  context,
}) => {
  const problems = await watchProblems(context);
  const { files }: { readonly files: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(WIDGETS, 'integrity.json'), 'utf8'),
  );
  const tag = (file: string, hash: string | undefined): string =>
    `<script src="/w/${file}" integrity="${hash}" crossorigin="anonymous" defer></script>`;
  await open(page, RIGHTS + tag('amparo-rights.js', files['amparo-rights.js']));
  await expect(page.getByText('For the officer, in English').first()).toBeVisible();
  expect(problems.all()).toEqual([]);
  await open(page, RIGHTS + tag('amparo-rights.js', files['amparo.js']));
  await expect(page.getByText('Your rights on paper')).toBeVisible();
});
