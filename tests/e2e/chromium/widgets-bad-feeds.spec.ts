import { expect, test } from '@playwright/test';
import { watchProblems } from '../../harness/page-problems.ts';
import {
  cutOff,
  empty,
  hangUp,
  html,
  huge,
  inTurn,
  never,
  ok,
  reset,
  status,
} from '../../harness/replies.ts';
import { type Reply, startServer, type TestServer } from '../../harness/server.ts';
import { folder, hostPage, WIDGETS } from '../../harness/static-files.ts';

const DAY_MS = 86_400_000;
const stamp = (inDays: number): string =>
  new Date(Date.now() + inDays * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');

const feed = (count: number): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    ...Array.from({ length: count }, (_, index) =>
      [
        'BEGIN:VEVENT',
        `UID:${index}@test`,
        'DTSTAMP:20250101T000000Z',
        `SUMMARY:Meeting ${index}`,
        `DTSTART:${stamp(1 + (index % 60))}T190000Z`,
        'DESCRIPTION:Come as you are.',
        'LOCATION:Library',
        'END:VEVENT',
      ].join('\r\n'),
    ),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

let server: TestServer;

test.beforeEach(async () => {
  server = await startServer();
  server.on('/w/', folder('/w/', WIDGETS));
  server.on('/good.ics', ok(feed(3)));
  server.on('/favicon.ico', ok('', 'image/x-icon'));
});
test.afterEach(() => server.close());

const page = (src: string, more = ''): string =>
  `<main><h1>Chapter</h1><button id="own">The page’s own button</button><amparo-event-calendar src="${src}" ${more}><a href="/board">The notice board</a></amparo-event-calendar></main><script src="/w/amparo-event-calendar.js" defer></script>`;

const WHAT_HAPPENS: readonly (readonly [string, Reply, RegExp])[] = [
  ['is empty', empty(), /The calendar is empty/],
  ['is a web page', html(), /shows a web page and not a calendar/],
  ['is 50 MB', huge(50), /larger than 10 MB/],
  ['answers with an error', status(500), /error \(500\)/],
  ['hangs up', hangUp(), /cannot be reached/],
];

for (const [name, reply, said] of WHAT_HAPPENS)
  test(`a calendar that ${name} is told in words, and tried again when asked`, async ({
    page: tab,
    context,
  }) => {
    const problems = await watchProblems(context);
    server.on('/bad.ics', inTurn(reply, ok(feed(2))));
    server.on('/page', hostPage(page('/bad.ics')));
    await tab.goto(server.url('/page'));
    await expect(tab.getByRole('alert')).toContainText(said);
    await expect(tab.getByRole('alert')).toContainText('The rest of this page works');
    await expect(tab.getByText('The notice board')).toBeVisible();
    await tab.locator('#own').click();
    await tab.getByRole('button', { name: 'Try again' }).click();
    await expect(tab.getByRole('heading', { name: 'Meeting 0' })).toBeVisible();
    expect(problems.pageErrors).toEqual([]);
  });

test('a calendar without leave for other origins is known from one that is out of reach, and the webmaster is told what helps', async ({
  page: tab,
}) => {
  const other = await startServer();
  other.on('/closed.ics', ok(feed(1), 'text/calendar', { cors: false }));
  server.on('/page', hostPage(page(other.url('/closed.ics'))));
  await tab.goto(server.url('/page'));
  await expect(tab.getByRole('alert')).toContainText('does not let other sites show it');
  await expect(tab.getByRole('link', { name: 'Open the calendar file' })).toBeVisible();
  await expect(tab.getByText('For the webmaster: use “amparo events sync”.', { exact: true })).toBeVisible();
  await tab.getByRole('button', { name: 'Español' }).click();
  await expect(tab.getByText('no permite que otros sitios lo muestren')).toBeVisible();
  await expect(tab.getByText('administra el sitio: use «amparo events sync».')).toBeVisible();
  await other.close();
});

test('a calendar that never answers is given up after 15 seconds', async ({ page: tab }) => {
  await tab.clock.install();
  server.on('/bad.ics', never());
  server.on('/page', hostPage(page('/bad.ics')));
  await tab.goto(server.url('/page'));
  await expect(tab.locator('.skeleton')).toBeVisible();
  await expect.poll(() => server.requests.some(({ path }) => path === '/bad.ics')).toBe(true);
  await tab.clock.runFor(16_000);
  await expect(tab.getByRole('alert')).toContainText('did not answer within 15 seconds');
});

for (const [name, reply] of [
  ['was cut off', cutOff(feed(10), 0.6)],
  ['breaks off on its way', reset(feed(10))],
] as const)
  test(`a calendar that ${name} shows what came and says that more is missing`, async ({ page: tab }) => {
    server.on('/cut.ics', reply);
    server.on('/page', hostPage(page('/cut.ics')));
    await tab.goto(server.url('/page'));
    await expect(tab.getByRole('heading', { name: 'Meeting 0' })).toBeVisible();
    await expect(tab.getByText('stopped in the middle')).toBeVisible();
  });

test('one bad calendar of several leaves the others', async ({ page: tab }) => {
  server.on('/bad.ics', html());
  server.on('/page', hostPage(page('/bad.ics /good.ics')));
  await tab.goto(server.url('/page'));
  await expect(tab.getByRole('heading', { name: 'Meeting 2' })).toBeVisible();
  await expect(tab.getByText('Some events are missing here')).toBeVisible();
});

// Changes are watched and not frames, of which a busy machine leaves out many. How long each piece takes depends on the machine: `npm run bench` measures it.
test('a calendar of 500 events is painted in pieces, the first at once', async ({ page: tab }) => {
  server.on('/many.ics', ok(feed(500)));
  server.on('/page', hostPage(page('/many.ics', 'limit="500"')));
  await tab.addInitScript(() => {
    const counts = new Set<number>();
    Object.assign(globalThis, { counts });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      const look = (): void => void counts.add(root.querySelectorAll('[part="event"]').length);
      if (this.localName === 'amparo-event-calendar')
        new MutationObserver(look).observe(root, { childList: true, subtree: true });
      return root;
    };
  });
  await tab.goto(server.url('/page'));
  await expect(tab.locator('[part="event"]')).toHaveCount(500);
  const counts: readonly number[] = await tab.evaluate(() => [...Reflect.get(globalThis, 'counts')]);
  expect(counts.length).toBeGreaterThan(4);
  expect(Math.min(...counts.filter(Boolean))).toBeLessThan(100);
});
