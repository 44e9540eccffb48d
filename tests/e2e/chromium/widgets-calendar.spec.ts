import { expect, type Page, test } from '@playwright/test';
import { addToLinks } from '../../../shared/events/add-to-links.ts';
import { readEventsJson } from '../../../shared/events/sources/events-json.ts';
import { atOnce } from '../../../shared/icalendar/steps.ts';
import { axeViolations } from '../../harness/axe.ts';
import { watchProblems } from '../../harness/page-problems.ts';
import { ok, status } from '../../harness/replies.ts';
import { startServer, type TestServer } from '../../harness/server.ts';
import { folder, hostPage, WIDGETS } from '../../harness/static-files.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types amparo";
const PARTS = '/w/amparo-calendar.js';

const EVENTS = {
  ...{ format: 'amparo-events', version: 1, name: 'Chapter', zone: 'America/Chicago' },
  events: [
    {
      ...{ id: 'weekly', title: 'Weekly meeting', start: '2025-01-06T19:00:00', end: '2025-01-06T20:00:00' },
      ...{
        rules: ['FREQ=WEEKLY;BYDAY=MO'],
        place: 'Library',
        tags: ['meeting'],
        url: 'https://chapter.example/m',
      },
      ...{ description: 'Bring a friend.', accessibility: 'Step-free.', childcare: 'Next door.' },
      image: { src: 'https://cdn.example/picture.jpg', alt: '' },
    },
    ...['walk', 'talk', 'song', 'meal', 'film', 'play'].map((id, index) => ({
      ...{ id, title: `A ${id}`, start: `2025-01-1${index}T18:00:00`, rules: ['FREQ=DAILY;INTERVAL=9'] },
      ...{ mode: 'online', tags: [index % 2 ? 'art' : 'food'], languages: ['es'] },
    })),
  ],
};

let server: TestServer;
test.beforeEach(async () => {
  server = await startServer();
  server.on('/w/', folder('/w/', WIDGETS));
  server.on('/events.json', ok(JSON.stringify(EVENTS), 'application/json'));
  server.on('/favicon.ico', ok('', 'image/x-icon'));
});
test.afterEach(() => server.close());

const asked = (): number => server.requests.filter(({ path }) => path === PARTS).length;

async function open(
  page: Page,
  attributes = '',
  file = 'amparo-event-calendar.js',
  hash = '',
): Promise<void> {
  const element = `<amparo-event-calendar src="/events.json" switch="off" ${attributes}></amparo-event-calendar>`;
  server.on(
    '/page',
    hostPage(`<main><h1>Chapter</h1>${element}</main><script src="/w/${file}" defer></script>`, STRICT),
  );
  await page.goto(server.url(`/page${hash}`));
}

/** What a link tells has the names that its service knows, and none of the shorter ones that members have in a built file. */
const namesIn = (href: string): readonly string[] => [...new URL(href).searchParams.keys()];

function namesOfSource(): readonly (readonly string[])[] {
  const body = new TextEncoder().encode(JSON.stringify(EVENTS));
  const read = atOnce(readEventsJson({ body, contentType: 'application/json', url: server.url('/') }));
  if (!read.ok) throw new Error('refused');
  const window = { fromMs: Date.now(), toMs: Date.now() + 8 * 86_400_000, zone: 'UTC' };
  const { occurrences } = atOnce(read.value.expand(window));
  const weekly = occurrences.filter(({ eventId }) => eventId === 'weekly').slice(0, 1);
  const [all = []] = weekly.map((one) => [...addToLinks(one), ...addToLinks(one, true).slice(0, 1)]);
  return all.map(({ href }) => namesIn(href));
}

test('loads its other file once, after the list, and shows each view, an event and its ways into calendars under a strict policy', async ({
  page,
  context,
}) => {
  const problems = await watchProblems(context);
  const strangers: string[] = [];
  page.on('request', (one) => one.url().startsWith(server.url('/')) || strangers.push(one.url()));
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  await page.getByRole('button', { name: 'Month' }).click();
  const paths = server.requests.map(({ path }) => path);
  expect(paths.indexOf(PARTS)).toBeGreaterThan(paths.indexOf('/events.json'));
  await expect(page.getByRole('grid')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('gridcell', { selected: true }).focus();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('gridcell', { selected: true })).toBeFocused();
  await page.getByRole('button', { name: 'Cards' }).click();
  await expect(page.getByText('Every Monday')).toHaveCount(1);
  await page.getByRole('button', { name: 'Search and filter' }).click();
  await page.getByRole('searchbox').fill('weekly');
  await expect(page.getByText('1 event found')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Weekly meeting' }).click();
  await expect(page.getByRole('dialog', { name: 'Weekly meeting' })).toContainText('Step-free.');
  await page.getByText('Add to my calendar').click();
  await expect(page.getByText('This and all later dates:')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Google Calendar' })).toHaveCount(2);
  const links = page.getByRole('dialog').getByRole('link', { name: /Google|Outlook|365|Yahoo/ });
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(hrefs.map(namesIn)).toEqual(namesOfSource());
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Weekly meeting' })).toBeFocused();
  expect(asked()).toBe(1);
  expect(strangers).toEqual([]);
  expect(problems.all()).toEqual([]);
});

test('comes onto paper dark on white whatever the theme, whole and without controls', async ({ page }) => {
  const long = ['one', 'two', 'three', 'four'].map((id) => ({
    ...{ id, title: `A title that no cell of a month holds in one line, ${id}` },
    ...{ start: '2025-01-06T18:00:00', rules: ['FREQ=DAILY'] },
  }));
  server.on('/events.json', ok(JSON.stringify({ ...EVENTS, events: long }), 'application/json'));
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, 'view="month" theme="dark"');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const seen = (): Promise<readonly string[]> =>
    page
      .locator('amparo-event-calendar')
      .evaluate(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('button, select, summary, .title.beyond, .frame') ?? [])]
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .map((one) => (one.matches('button, select, summary') ? 'control' : getComputedStyle(one).color)),
      );
  const titles = page.locator('.title:not(.rest)');
  await expect(titles.first()).toBeVisible();
  expect(await titles.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth))).toEqual(
    [],
  );
  expect(new Set(await seen())).toEqual(new Set(['rgb(0, 0, 0)']));
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'List' }).click();
  await page.emulateMedia({ media: 'print' });
  expect(new Set(await seen())).toEqual(new Set(['rgb(0, 0, 0)']));
  const shown = (): Promise<readonly string[]> =>
    page
      .locator('.event')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.className));
  expect((await shown()).length).toBe(20);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect((await shown()).length).toBe(360);
  // Who reads a poster is not the one who printed it.
  await expect(page.locator('.paper .reader')).not.toHaveCount(0);
  await expect(page.locator('.paper .reader').first()).toBeHidden();
  const next = '<amparo-next-event src="/events.json"></amparo-next-event>';
  server.on('/next', hostPage(`${next}<script src="/w/amparo-next-event.js" defer></script>`, STRICT));
  await page.goto(server.url('/next'));
  await expect(page.locator('.reader')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.reader')).toBeVisible();
});

for (const file of ['amparo-event-calendar.mjs', 'amparo.js'])
  test(`a link to an event opens it: ${file}`, async ({ page, context }) => {
    const problems = await watchProblems(context);
    const source = file.endsWith('.mjs') ? `${file}" type="module` : file;
    await open(page, 'view="month"', source, '#amparo-event=weekly%2F20250106T190000');
    await expect(page.getByText('no longer in the calendar')).toBeVisible();
    await page.getByRole('button', { name: 'List' }).click();
    const address = await page.getByRole('link', { name: 'Weekly meeting' }).first().getAttribute('href');
    await page.goto('about:blank');
    await page.goto(address ?? '');
    await expect(page.getByRole('dialog', { name: 'Weekly meeting' })).toBeVisible();
    expect(asked()).toBe(file === 'amparo.js' ? 0 : 2);
    expect(problems.all()).toEqual([]);
  });

for (const [what, reply] of [
  ['is missing', status(404)],
  ['was changed', ok('alert(1)', 'text/javascript')],
] as const)
  test(`where its other file ${what}, the list has what is told of an event and leads to its page`, async ({
    page,
  }) => {
    server.on(PARTS, reply);
    await open(page, 'view="cards"');
    const link = page.getByRole('link', { name: 'Weekly meeting' }).first();
    await expect(link).toHaveAttribute('href', 'https://chapter.example/m');
    await page.getByText('Details').first().click();
    await expect(page.getByText('Bring a friend.').first()).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });
