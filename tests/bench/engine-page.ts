import { type Browser, chromium } from '@playwright/test';
import { build } from 'esbuild';
import { CHROMIUM_FLAGS } from '../harness/browser-flags.ts';
import { chromiumPath } from '../harness/find-browsers.ts';
import { ok } from '../harness/replies.ts';
import { startServer } from '../harness/server.ts';
import { hostPage } from '../harness/static-files.ts';
import { type Figures, figuresOf } from './figures.ts';
import { PEERS_HOME } from './install-peers.ts';

/** Ours and ical.js in one page of real Chromium, in turn. */
export interface EnginePage {
  readonly ours: Figures;
  readonly peer: Figures;
  /** How many dates each found. */
  readonly counts: readonly [ours: number, peer: number];
}

/** Runs in a page, the first of each not counted. */
const TURNS = 11;

/** `runs` fresh pages, each of which holds both engines and runs them in turn. */
export async function enginePage(runs: number, feed: string, ours: string): Promise<EnginePage> {
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
  try {
    server.on('/feed.ics', ok(feed, 'text/calendar'));
    server.on('/engines.js', ok(await bundled(ours), 'text/javascript'));
    server.on('/', hostPage('<script type="module" src="/engines.js"></script>'));
    const pages: PageRun[] = [];
    for (let run = 0; run < runs; run += 1) pages.push(await runIn(browser, server.url('/')));
    return {
      ours: figuresOf(pages.map(([own]) => middle(own.times))),
      peer: figuresOf(pages.map(([, other]) => middle(other.times))),
      counts: [pages[0]?.[0].count ?? 0, pages[0]?.[1].count ?? 0],
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

interface EngineRun {
  readonly times: readonly number[];
  readonly count: number;
}

type PageRun = readonly [ours: EngineRun, peer: EngineRun];

async function runIn(browser: Browser, url: string): Promise<PageRun> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    const done = await page.waitForFunction('window.engineRuns', undefined, { timeout: 120_000 });
    return JSON.parse(String(await done.jsonValue()));
  } finally {
    await page.close();
  }
}

/** The middle of all but the first. */
const middle = ([_first, ...later]: readonly number[]): number => figuresOf(later).median;

async function bundled(ours: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ENGINES } from './engines.mjs';
import * as ours from ${JSON.stringify(ours)};
import * as peer from 'ical.js';
const bytes = new Uint8Array(await (await fetch('/feed.ics')).arrayBuffer());
const sides = [ENGINES.amparo(bytes, ours), ENGINES['ical.js'](bytes, peer)].map((run) => ({ run, times: [], count: 0 }));
for (let turn = 0; turn < ${TURNS}; turn += 1)
  for (const side of turn % 2 ? sides.toReversed() : sides) {
    const start = performance.now();
    side.count = side.run().length;
    side.times.push(performance.now() - start);
    await new Promise((next) => setTimeout(next));
  }
window.engineRuns = JSON.stringify(sides.map(({ times, count }) => ({ times, count })));`,
      resolveDir: PEERS_HOME,
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}
