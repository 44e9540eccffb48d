import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../harness/browser-flags.ts';
import { chromiumPath } from '../harness/find-browsers.ts';
import { ok } from '../harness/replies.ts';
import { startServer } from '../harness/server.ts';
import { folder, hostPage, WIDGETS } from '../harness/static-files.ts';
import { type Figures, figuresOf } from './figures.ts';
import { asCalendar, manyEvents } from './many-events.ts';
import { SCRIPT_CATEGORIES, scriptMs, type TraceEvent } from './script-in-trace.ts';
import { SLOWDOWN } from './typed.ts';

const CARDS = 549;
const BUDGET_MS = 100;

/** Script of the cards view, in milliseconds of a processor that is four times slower. */
export interface CardFigures {
  readonly cards: number;
  readonly budget: number;
  /** From the press of "Cards" in the month until all are there. `processor`: time of the processor at full speed, multiplied, so that what other programs do meanwhile does not count. */
  readonly cardsAlone: Timed;
  /** The same in the list, whose entries, as many again, are taken away first. */
  readonly fromList: Timed;
  /** From the start of navigation: the scripts of the page, reading the calendar, and all cards. */
  readonly wholePage: Timed;
}

interface Timed {
  readonly clock: Figures;
  readonly processor: Figures;
}

/** Shows the cards in a page, and says from when on it counts. */
type Show = (page: Page, begin: () => Promise<void>) => Promise<void>;

/** Lays out the cards of 549 events in real Chromium, `runs` times each way. */
export async function cardScript(runs: number): Promise<CardFigures> {
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
  try {
    server.on('/widgets/', folder('/widgets/', WIDGETS));
    server.on('/events.ics', ok(asCalendar(manyEvents(CARDS))));
    for (const view of ['list', 'month', 'cards']) server.on(`/${view}`, hostPage(element(view)));
    return {
      cards: CARDS,
      budget: BUDGET_MS,
      cardsAlone: await timed(browser, runs, (page, begin) =>
        pressCards(page, begin, server.url('/month'), there('[role="gridcell"]', 28)),
      ),
      fromList: await timed(browser, runs, (page, begin) =>
        pressCards(page, begin, server.url('/list'), there('[part="event"]')),
      ),
      wholePage: await timed(browser, runs, (page, begin) => openCards(page, begin, server.url('/cards'))),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

const element = (view: string): string =>
  `<main><h1>Events</h1><amparo-event-calendar src="/events.ics" days="365" limit="${CARDS}" view="${view}"></amparo-event-calendar></main><script src="/widgets/amparo-event-calendar.js" defer></script>`;

async function timed(browser: Browser, runs: number, show: Show): Promise<Timed> {
  const clock: number[] = [];
  const processor: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    clock.push(scriptMs(await traced(browser, SLOWDOWN, show), 'dur'));
    processor.push(scriptMs(await traced(browser, 1, show), 'tdur') * SLOWDOWN);
  }
  return { clock: figuresOf(clock), processor: figuresOf(processor) };
}

/** What happens while `show` has called `begin` and is not done. */
async function traced(browser: Browser, rate: number, show: Show): Promise<readonly TraceEvent[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate });
    await show(page, () => browser.startTracing(page, { categories: [...SCRIPT_CATEGORIES] }));
    const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
      (await browser.stopTracing()).toString('utf8'),
    );
    return traceEvents;
  } finally {
    await context.close();
  }
}

async function pressCards(page: Page, begin: () => Promise<void>, url: string, ready: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(ready);
  await page.getByRole('button', { name: 'Cards' }).focus();
  await page.waitForTimeout(1000);
  await begin();
  await page.keyboard.press('Enter');
  await page.evaluate(there('[part="card"]'));
}

async function openCards(page: Page, begin: () => Promise<void>, url: string): Promise<void> {
  await begin();
  await page.goto(url);
  await page.evaluate(there('[part="card"]'));
}

/**
 * Resolves once so many of a selector are in the element's layout, and two animation frames have passed: to ask before them
 * where the last one stands would make the browser lay all out within script, which is no script of the page.
 */
const there = (selector: string, count = CARDS): string => `new Promise((done) => {
  const look = () => {
    const last = document.querySelector('amparo-event-calendar')?.shadowRoot?.querySelectorAll('${selector}')[${count - 1}];
    if (!last) return setTimeout(look, 50);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => (last.getBoundingClientRect().height > 0 ? done() : setTimeout(look, 50))),
    );
  };
  look();
})`;

/** As a person reads it in a terminal. */
export function tellCards({ cards, budget, cardsAlone, fromList, wholePage }: CardFigures): string {
  const row = (name: string, { clock, processor }: Timed): string =>
    `  ${name.padEnd(44)}processor ${told(processor)}   by the clock ${told(clock)}   ${processor.median <= budget ? 'within' : 'OVER'}`;
  return [
    `Script for ${cards} cards, processor ${SLOWDOWN} times slower, budget ${budget} ms`,
    row('"Cards" pressed in the month → all there', cardsAlone),
    row('the same in the list of as many', fromList),
    row('opened → calendar read, all cards there', wholePage),
    '',
  ].join('\n');
}

const told = ({ median, least, most, runs }: Figures): string =>
  `${median.toFixed(0)} ms (${least.toFixed(0)} – ${most.toFixed(0)}, ${runs} runs)`;
