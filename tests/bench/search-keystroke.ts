import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { esbuildContent } from '../../shared/cli/content-plugin.ts';
import { CHROMIUM_FLAGS } from '../harness/browser-flags.ts';
import { findChromium } from '../harness/find-browsers.ts';
import { ROOT } from '../harness/root.ts';
import { figuresOf } from './figures.ts';
import type { PopupSearchFigures } from './popup-search.ts';
import { percentile95, SLOWDOWN, TYPED } from './typed.ts';

/** The index and every keystroke of `TYPED` against the whole content, in milliseconds, as a reader of Spanish has it. */
export interface SearchFigures {
  readonly documents: number;
  readonly build: number;
  readonly keystrokes: number;
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
  readonly slowdown: number;
}

/** Runs in real Chromium, its processor slowed down; one keystroke is a search and the reading of its results. */
export async function searchKeystroke(): Promise<SearchFigures> {
  const script = await bundled();
  const executablePath = findChromium()?.path;
  const browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS],
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const page = await browser.newPage();
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.addScriptTag({ content: script });
    const measured: { readonly documents: number; readonly build: number; readonly times: number[] } =
      await page.evaluate(`measureSearch(${JSON.stringify(TYPED)})`);
    const { times } = measured;
    return {
      documents: measured.documents,
      build: Math.round(measured.build * 10) / 10,
      keystrokes: times.length,
      median: figuresOf(times).median,
      p95: percentile95(times),
      slowest: figuresOf(times).most,
      slowdown: SLOWDOWN,
    };
  } finally {
    await browser.close();
  }
}

const BUDGET_MS = 16;

/** The figures as a person reads them in a terminal. */
export const tellSearch = (engine: SearchFigures, popup: PopupSearchFigures): string =>
  [
    `Search: one keystroke in ${engine.documents} documents, two languages, ${engine.slowdown} times CPU slowdown; budget ${BUDGET_MS} ms at the 95th percentile`,
    `  the search alone:             ${engine.p95} ms  ${verdict(engine.p95)}   median ${engine.median}   slowest ${engine.slowest}   ${engine.keystrokes} keystrokes`,
    `  with the drawing, in the built popup, ${popup.keystrokes} keystrokes (script with promises, style and layout, counted in a trace):`,
    `    processor time times ${engine.slowdown}:  ${spread(popup.processor.work)}   all of the main thread: ${told(popup.processor.thread)}`,
    `    by the clock:            ${spread(popup.clock.work)}   all of the main thread: ${told(popup.clock.thread)}`,
    `  the index, built once: ${engine.build} ms (cold)`,
    '',
  ].join('\n');

type Spread = PopupSearchFigures['clock']['work'];

const spread = (work: Spread): string => `${verdict(work.p95)}  ${told(work)}`;

const told = ({ median, p95, slowest }: Spread): string => `${p95} ms (median ${median}, slowest ${slowest})`;

const verdict = (p95: number): string => (p95 < BUDGET_MS ? 'within' : 'OVER');

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import pack from 'amparo:pack';
        import words from 'amparo:words';
        import { rightsDocuments } from './shared/rights/search-documents.ts';
        import { buildIndex, search } from './shared/search/search-index.ts';
        globalThis.measureSearch = async (typed) => {
          const began = performance.now();
          const documents = [...rightsDocuments({ pack, words: words['es-419'], source: words['en-US'] }, { today: '2026-11-24' })];
          const index = await buildIndex(documents);
          const build = performance.now() - began;
          const times = [];
          for (let round = 0; round < 5; round += 1)
            for (const text of typed)
              for (let end = 1; end <= text.length; end += 1) {
                const start = performance.now();
                search(index, text.slice(0, end));
                times.push(performance.now() - start);
              }
          return { documents: documents.length, build, times };
        };`,
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    plugins: [esbuildContent()],
  });
  return outputFiles[0]?.text ?? '';
}
