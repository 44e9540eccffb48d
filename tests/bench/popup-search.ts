import type { CDPSession, Page } from '@playwright/test';
import { ExtensionSession } from '../harness/extension-session.ts';
import { figuresOf } from './figures.ts';
import { percentile95, SLOWDOWN, TYPED } from './typed.ts';

/** Keystrokes in the search field of the built popup, in milliseconds. */
export interface PopupSearchFigures {
  readonly keystrokes: number;
  /** Script, style and layout that one keystroke costs: the search and the drawing of what was found. */
  readonly work: { readonly median: number; readonly p95: number; readonly slowest: number };
  /** From the key to the end of the next frame. A frame comes every 16.7 ms at best, whatever the work. */
  readonly frame: { readonly median: number; readonly p95: number };
  /** The work of the very first keystroke. */
  readonly first: number;
}

/** Types into the popup of the built extension as a reader of Spanish has it, the processor slowed down. */
export async function popupSearch(): Promise<PopupSearchFigures> {
  const session = await ExtensionSession.launch();
  try {
    const page = await session.popupPage('es-419');
    const protocol = await session.context.newCDPSession(page);
    await protocol.send('Performance.enable');
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
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
    const [first = Number.NaN, ...rest] = work;
    const frames = await page.evaluate<number[]>('measuredFrames');
    return {
      keystrokes: rest.length,
      work: { median: figuresOf(rest).median, p95: percentile95(rest), slowest: figuresOf(rest).most },
      frame: { median: figuresOf(frames).median, p95: percentile95(frames) },
      first: Math.round(first * 10) / 10,
    };
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
