import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../harness/browser-flags.ts';
import { chromiumPath } from '../harness/find-browsers.ts';
import { ok } from '../harness/replies.ts';
import { startServer, type TestServer } from '../harness/server.ts';
import { folder, hostPage, WIDGETS } from '../harness/static-files.ts';
import { type Comparison, interleaved } from './figures.ts';
import { asCalendar, asStaticList, manyEvents } from './many-events.ts';

const COUNT = 500;
const FIRST_SCREEN = 20;

/** Paints the calendar element and a hand-written list of the same events in turn, in one Chromium. */
export async function calendarPaint(runs: number): Promise<readonly Comparison[]> {
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
  try {
    servePages(server);
    const list = (): Promise<number> => paintOnce(browser, server.url('/list'), COUNT);
    const compare = async (shown: number, name: string, note: string): Promise<Comparison> => {
      const element = (): Promise<number> => paintOnce(browser, server.url(`/calendar-${shown}`), shown);
      return {
        name,
        peerName: `static list of ${COUNT}`,
        ...(await interleaved(runs, element, list)),
        budget: 1.5,
        note,
      };
    };
    return [
      await compare(
        FIRST_SCREEN,
        `Calendar of ${COUNT} events: opened → first screen painted`,
        `${HOW} The element as a webmaster pastes it: it reads all ${COUNT} events and shows the first ${FIRST_SCREEN} with "show more".`,
      ),
      await compare(
        COUNT,
        `Calendar of ${COUNT} events: opened → all ${COUNT} painted`,
        `${HOW} The element with limit="${COUNT}".`,
      ),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

const HOW = `From the start of navigation until the items are in the layout and two animation frames have passed. Element: page, script (classic file), and an iCalendar file of ${COUNT} events from loopback, nothing cached. Static list: one hand-written HTML page with all ${COUNT} events.`;

function servePages(server: TestServer): void {
  const events = manyEvents(COUNT);
  server.on('/widgets/', folder('/widgets/', WIDGETS));
  server.on('/events.ics', ok(asCalendar(events)));
  server.on('/list', hostPage(`<main><h1>Events</h1>${asStaticList(events)}</main>`));
  for (const limit of [FIRST_SCREEN, COUNT])
    server.on(
      `/calendar-${limit}`,
      hostPage(
        `<main><h1>Events</h1><amparo-event-calendar src="/events.ics" days="365" limit="${limit}"><a href="/events.ics">Our calendar</a></amparo-event-calendar></main><script src="/widgets/amparo-event-calendar.js" defer></script>`,
      ),
    );
}

/** Milliseconds from the start of navigation to `count` events painted. */
async function paintOnce(browser: Browser, url: string, count: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPaint(count));
    await page.goto(url);
    return Number(
      await page
        .waitForFunction('window.paintedAt', undefined, { timeout: 30_000 })
        .then((found) => found.jsonValue()),
    );
  } finally {
    await context.close();
  }
}

/** Script for the page; a string, because what runs this file may add names to functions that the page does not know. */
const watchPaint = (count: number): string => `
  const look = () => {
    const root = document.querySelector('amparo-event-calendar')?.shadowRoot ?? document;
    const last = root.querySelectorAll('.event, [part~="event"]')[${count - 1}];
    if (!last || last.getBoundingClientRect().height === 0) return requestAnimationFrame(look);
    requestAnimationFrame(() => requestAnimationFrame(() => { window.paintedAt = performance.now(); }));
  };
  requestAnimationFrame(look);`;
