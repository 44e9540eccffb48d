import type { Browser } from '@playwright/test';
import { ok } from '../harness/replies.ts';
import type { TestServer } from '../harness/server.ts';
import { CONTESTANTS } from './calendar-contestants.ts';
import { servePeer } from './serve-peer.ts';
import {
  countRight,
  SERIES_EVENTS_JSON,
  SERIES_ICS,
  SERIES_JSON,
  SERIES_NOW,
  SERIES_READERS,
  SERIES_STARTS,
} from './weekly-series.ts';

const SETTLED_MS = 1500;

/** By name, how many starts of a weekly series each that can show one holds right. */
export async function calendarSeries(
  browser: Browser,
  server: TestServer,
): Promise<ReadonlyMap<string, { readonly right: string }>> {
  server.on('/series.ics', ok(SERIES_ICS));
  server.on('/series.json', ok(SERIES_JSON, 'application/json'));
  server.on('/series.events.json', ok(SERIES_EVENTS_JSON, 'application/json'));
  const found = new Map<string, { readonly right: string }>();
  for (const { name, alias, series } of CONTESTANTS) {
    if (!series) continue;
    try {
      const shown = { feed: `/series.${series.feed}`, days: 40, limit: 20 };
      const url = await servePeer(server, { ...(alias ? { alias } : {}), ...series }, shown);
      let right = 0;
      for (const zone of SERIES_READERS) right += countRight(await heldBy(browser, url, zone));
      found.set(name, { right: `${right} of ${SERIES_READERS.length * SERIES_STARTS.length}` });
    } catch {
      // Its row tells why it could not be bundled.
    }
  }
  return found;
}

/** Starts that the page holds for a reader of a zone: a peer's by its API, ours by what is painted. */
async function heldBy(browser: Browser, url: string, timezoneId: string): Promise<readonly number[]> {
  const context = await browser.newContext({ timezoneId, locale: 'en-US' });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(SERIES_NOW);
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(SETTLED_MS);
    return await page.evaluate<number[]>(`globalThis.heldStarts ? heldStarts() : ${PAINTED}`);
  } finally {
    await context.close();
  }
}

const PAINTED = `[...document.querySelector('amparo-event-calendar').shadowRoot.querySelectorAll('[part="event"] time')].map(({ dateTime }) => Date.parse(dateTime))`;
