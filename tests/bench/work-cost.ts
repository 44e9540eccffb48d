import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { CHROMIUM_FLAGS } from '../harness/browser-flags.ts';
import { chromiumPath } from '../harness/find-browsers.ts';
import { ROOT } from '../harness/root.ts';
import { startServer } from '../harness/server.ts';

/** What a proof of work costs a person's device, at one speed of its processor. */
export interface WorkCost {
  /** How many times slower the processor is made; 4 is a phone of today, 6 an old one. */
  readonly slowdown: number;
  /** Tries a second, the pauses between slices in it. */
  readonly rate: number;
  /** Of a proof of so many bits: seconds that half of the people wait at most, and that all but one in a hundred do. */
  readonly seconds: readonly { readonly bits: number; readonly half: number; readonly most: number }[];
  /** The longest time that the page could not answer meanwhile, in milliseconds. */
  readonly longestTask: number;
}

const BITS = [14, 16, 18, 20];
const PROOFS = 12;
const PROOF_BITS = 13;

/** Finds proofs in real Chromium at full speed, four and six times slower. */
export async function workCost(): Promise<readonly WorkCost[]> {
  const server = await startServer();
  const script = await bundled();
  server.on(
    '/',
    (_request, response) =>
      void response.setHeader('content-type', 'text/html').end('<!doctype html><title>work</title>'),
  );
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
  try {
    const costs: WorkCost[] = [];
    for (const slowdown of [1, 4, 6]) {
      const page = await browser.newPage();
      await page.goto(server.url('/'));
      await page.addScriptTag({ content: script });
      const protocol = await page.context().newCDPSession(page);
      await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const { tries, ms, longest } = await page.evaluate<Measured>(`measureWork(${PROOFS}, ${PROOF_BITS})`);
      await page.close();
      costs.push(costOf(slowdown, (1000 * tries) / ms, longest));
    }
    return costs;
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Measured {
  readonly tries: number;
  readonly ms: number;
  readonly longest: number;
}

function costOf(slowdown: number, rate: number, longest: number): WorkCost {
  // How many tries it takes is a matter of chance: each has the same one, so that waits are spread exponentially.
  const wait = (bits: number, share: number): number => round((-Math.log(1 - share) * 2 ** bits) / rate);
  return {
    slowdown,
    rate: Math.round(rate),
    seconds: BITS.map((bits) => ({ bits, half: wait(bits, 0.5), most: wait(bits, 0.99) })),
    longestTask: round(longest),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The costs as a person reads them in a terminal. */
export const tellWork = (costs: readonly WorkCost[]): string =>
  [
    'Proof of work in the form, seconds that half of the people wait at most / all but one in a hundred',
    ...costs.map(({ slowdown, rate, seconds, longestTask }) => {
      const waits = seconds.map(({ bits, half, most }) => `${bits} bits ${half} / ${most} s`).join('   ');
      return `  ${`processor ${slowdown} times slower`.padEnd(26)}${waits}   ${rate} tries/s, longest task ${longestTask} ms`;
    }),
    '',
  ].join('\n');

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { proveWork } from './shared/forms/sealing/prove-work.ts';
        globalThis.measureWork = async (proofs, bits) => {
          let longest = 0;
          new PerformanceObserver((list) => {
            for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
          }).observe({ type: 'longtask' });
          await proveWork(crypto.randomUUID(), bits);
          let tries = 0;
          const start = performance.now();
          for (let proof = 0; proof < proofs; proof += 1)
            tries += Number.parseInt(await proveWork(crypto.randomUUID(), bits), 16) + 1;
          return { tries, ms: performance.now() - start, longest };
        };`,
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}
