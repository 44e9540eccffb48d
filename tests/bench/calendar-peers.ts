import { type Browser, chromium } from '@playwright/test';
import { chromiumPath } from '../harness/find-browsers.ts';
import { ok } from '../harness/replies.ts';
import { startServer, type TestServer } from '../harness/server.ts';
import { CONTESTANTS, type Contestant } from './calendar-contestants.ts';
import { calendarSeries } from './calendar-series.ts';
import { installPeers } from './install-peers.ts';
import { asCalendar, asEventsJson, asReadyMade, manyEvents } from './many-events.ts';
import { measuredRows } from './measured-rows.ts';
import { LOOPBACK_FLAGS, openMeasured, watchPainted } from './open-measured.ts';
import type { PeerFigures } from './peer-table.ts';
import { serveOurs } from './serve-ours.ts';
import { servePeer } from './serve-peer.ts';

const COUNT = 500;
const FIRST_SCREEN = 20;
/** With today, in which no event lies: five lie in each day after. */
const DAYS = 1 + FIRST_SCREEN / 5;

/** The calendar element and other calendars in turn, over the same events. */
export async function calendarPeers(runs: number): Promise<PeerFigures> {
  installPeers();
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...LOOPBACK_FLAGS] });
  try {
    const events = manyEvents(COUNT);
    server.on('/many.ics', ok(asCalendar(events)));
    server.on('/many.json', ok(asReadyMade(events), 'application/json'));
    server.on('/many.events.json', ok(asEventsJson(events), 'application/json'));
    serveOurs(server);
    const { rows, passedOver } = await measuredRows(runs, CONTESTANTS, (one) => opener(browser, server, one));
    const right = await calendarSeries(browser, server);
    return {
      title: `Calendars of ${COUNT} events, opened → first ${FIRST_SCREEN} painted, each in a fresh page in turn`,
      what: 'painted',
      rows: rows.map((row) => ({ ...row, ...right.get(row.name) })),
      passedOver,
      notes: NOTES,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function opener(browser: Browser, server: TestServer, one: Contestant) {
  const url = await servePeer(server, one, { feed: `/many.${one.feed}`, days: DAYS, limit: FIRST_SCREEN });
  const watch = watchPainted(one.nodes, FIRST_SCREEN);
  return () => openMeasured(browser, url, watch);
}

const NOTES = [
  'Ours and "+ icalendar" read a calendar file. All others get a file of objects in UTC, which somebody has to make of it first: that flatters them.',
  `All show a list; Schedule-X lays out all ${COUNT} in it. add-to-calendar-button shows ${FIRST_SCREEN} buttons and no list.`,
  'Painted: the events are in the layout and two animation frames have passed. By then: what a page had loaded until it was painted, at most.',
  'In all, and heap: with what the page loads by itself later. Ours then brings month, cards, search, filters and details over the page.',
  'Series: a weekly 19:00 in New York over the end of summer time, for readers in Los Angeles and Bogotá; – where it cannot be asked for.',
  'FullCalendar 6 takes 19:00 in New York for 19:00 of whatever clock the reader has, and names no zone.',
  'Schedule-X does series with a further package, whose bytes are not counted here; a reader without summer time gets it an hour off after the change.',
];
