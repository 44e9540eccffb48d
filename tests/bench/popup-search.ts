import { ExtensionSession } from '../harness/extension-session.ts';
import { figuresOf } from './figures.ts';
import { HAND_US, type Keystroke, keystrokes } from './keystrokes-in-trace.ts';
import { SCRIPT_CATEGORIES, type TraceEvent } from './script-in-trace.ts';
import { percentile95, SLOWDOWN, TYPED } from './typed.ts';

/** Keystrokes in the search field of the built popup, in milliseconds. */
export interface PopupSearchFigures {
  readonly keystrokes: number;
  /** Time of the processor at full speed, multiplied: what other programs do meanwhile does not count. */
  readonly processor: Told;
  /** By the clock, with the processor slowed down. */
  readonly clock: Told;
}

interface Told {
  /** Script with the turns of promises, style and layout: the search, and the drawing of what can be seen of what was found. Rows below are drawn once nobody types. */
  readonly work: Spread;
  /** All that the page's main thread did, painting and the browser's own writing of a letter too. */
  readonly thread: Spread;
}

interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
}

/** Types into the popup of the built extension as a reader of Spanish has it. The first letter of each text is among the keystrokes. */
export async function popupSearch(): Promise<PopupSearchFigures> {
  const counted = keystrokes(await typeAll(1), 'tdur');
  const slowed = keystrokes(await typeAll(SLOWDOWN), 'dur');
  return { keystrokes: counted.length, processor: told(counted, SLOWDOWN), clock: told(slowed, 1) };
}

const told = (all: readonly Keystroke[], times: number): Told => ({
  work: spread(all.map(({ work }) => work * times)),
  thread: spread(all.map(({ thread }) => thread * times)),
});

const spread = (times: readonly number[]): Spread => {
  const { median, most } = figuresOf(times);
  return { median, p95: percentile95(times), slowest: most };
};

/** What happens while all of `TYPED` is typed, key by key, each text into an empty field. */
async function typeAll(rate: number): Promise<readonly TraceEvent[]> {
  const session = await ExtensionSession.launch();
  try {
    const page = await session.popupPage('es-419');
    const protocol = await session.context.newCDPSession(page);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate });
    const field = page.getByRole('searchbox');
    await field.focus();
    await page.waitForTimeout(3000);
    const browser = session.context.browser();
    if (!browser) throw new Error('there is no browser to trace');
    await browser.startTracing(page, { categories: [...SCRIPT_CATEGORIES] });
    for (const text of TYPED) {
      await field.fill('');
      await page.waitForTimeout(500);
      for (const letter of text) {
        await page.keyboard.press(letter === ' ' ? 'Space' : letter);
        await page.waitForTimeout(HAND_US / 1000);
      }
    }
    const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
      (await browser.stopTracing()).toString('utf8'),
    );
    return traceEvents;
  } finally {
    await session.close();
  }
}
