import type { CDPSession, Page } from '@playwright/test';
import { ExtensionSession } from '../harness/extension-session.ts';
import { figuresOf } from './figures.ts';
import { percentile95, SLOWDOWN, TYPED } from './typed.ts';

/** Keystrokes in the search field of the built popup, in milliseconds. */
export interface PopupSearchFigures {
  readonly keystrokes: number;
  /** Script, style and layout that one keystroke costs: the search and the drawing of what can be seen of what was found. Rows below are drawn once nobody types. */
  readonly work: { readonly median: number; readonly p95: number; readonly slowest: number };
  /** The same in time of the processor, at full speed and multiplied: what other programs do meanwhile does not count. */
  readonly processor: { readonly median: number; readonly p95: number; readonly slowest: number };
  /** From the key to the end of the next frame. A frame comes every 16.7 ms at best, whatever the work. */
  readonly frame: { readonly median: number; readonly p95: number };
  /** The work of the very first keystroke. */
  readonly first: number;
}

/** Types into the popup of the built extension as a reader of Spanish has it. */
export async function popupSearch(): Promise<PopupSearchFigures> {
  const slowed = await typeAll({ rate: SLOWDOWN, clock: 'timeTicks' });
  const counted = await typeAll({ rate: 1, clock: 'threadTicks' });
  const [first = Number.NaN, ...rest] = slowed.work;
  return {
    keystrokes: rest.length,
    work: told(rest),
    processor: told(counted.work.slice(1).map((time) => time * SLOWDOWN)),
    frame: { median: figuresOf(slowed.frames).median, p95: percentile95(slowed.frames) },
    first: Math.round(first * 10) / 10,
  };
}

const told = (times: readonly number[]) => ({
  median: figuresOf(times).median,
  p95: percentile95(times),
  slowest: figuresOf(times).most,
});

interface Conditions {
  /** How many times slower the processor is made. */
  readonly rate: number;
  readonly clock: 'timeTicks' | 'threadTicks';
}

async function typeAll({
  rate,
  clock,
}: Conditions): Promise<{ readonly work: number[]; readonly frames: number[] }> {
  const session = await ExtensionSession.launch();
  try {
    const page = await session.popupPage('es-419');
    const protocol = await session.context.newCDPSession(page);
    await protocol.send('Performance.enable', { timeDomain: clock });
    await protocol.send('Emulation.setCPUThrottlingRate', { rate });
    await page.evaluate(WATCH);
    const field = page.getByRole('searchbox');
    await field.focus();
    await page.waitForTimeout(3000);
    const work: number[] = [];
    for (const text of TYPED) {
      await field.fill('');
      await settled(page);
      for (const letter of text) work.push(await keystroke(page, protocol, letter));
    }
    return { work, frames: await page.evaluate<number[]>('measuredFrames') };
  } finally {
    await session.close();
  }
}

async function keystroke(page: Page, protocol: CDPSession, letter: string): Promise<number> {
  const before = await busy(protocol);
  await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  await settled(page);
  return (await busy(protocol)) - before;
}

/** Milliseconds that the page has worked so far. */
async function busy(protocol: CDPSession): Promise<number> {
  const { metrics } = await protocol.send('Performance.getMetrics');
  const parts = metrics.filter(({ name }) => WORK.has(name));
  return parts.reduce((sum, { value }) => sum + value, 0) * 1000;
}

const WORK: ReadonlySet<string> = new Set(['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']);

const settled = (page: Page): Promise<void> =>
  page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())))');

const WATCH = `
  globalThis.measuredFrames = [];
  addEventListener('input', ({ timeStamp }) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => measuredFrames.push(performance.now() - timeStamp);
    port2.postMessage(0);
  }), true);
`;
