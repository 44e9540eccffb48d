import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { fromRoot } from '../harness/root.ts';
import { type EnginePage, enginePage } from './engine-page.ts';
import { type Figures, figuresOf } from './figures.ts';
import { reasonOf } from './in-turns.ts';
import { installPeers, PEERS_HOME } from './install-peers.ts';
import { unchangedSeries } from './unchanged-series.ts';

/** One engine over the feed of 5,000 events: reading it and laying out the year 2026. */
export interface EngineRow {
  readonly engine: string;
  /** Milliseconds of a process's first run, and of the middle one of its later runs, by the clock and by the processor. */
  readonly first: Figures;
  readonly later: Figures;
  readonly processor: Figures;
  /** Megabytes that the process had at its most, Node among them. */
  readonly peak: Figures;
  readonly count: number;
  /** How many of them are compared with ours. */
  readonly compared: number;
  /** The first of the compared dates that only one of it and ours finds. */
  readonly difference?: string;
}

export interface EngineFigures {
  readonly rows: readonly EngineRow[];
  /** Absent where there is no browser or no peer. */
  readonly page?: EnginePage;
  /** `JSON.parse` of the same dates, each as one small object: the floor. */
  readonly floor?: Figures;
  /** What could not be measured here, and why. */
  readonly passedOver: readonly string[];
}

const RULES_ALONE = 'rrule-temporal';
const PEERS = ['ical.js', 'node-ical', RULES_ALONE] as const;
/** Beside the checkout: its licence is not this repository's. */
const GENERATOR = '../shared/corpus/ics/generate.mjs';

interface Run {
  readonly firstMs: number;
  readonly laterMs: number;
  readonly processorMs: number;
  readonly floorMs: number;
  readonly peakMegabytes: number;
  /** In order: the instant, a space, the event's id. */
  readonly dates: readonly string[];
}

/** Every run in a process of its own, all engines in turn; then as many pages. */
export async function engineFigures(runs: number): Promise<EngineFigures> {
  const generator = fromRoot(GENERATOR);
  if (!existsSync(generator))
    return { rows: [], passedOver: [`all: the feed's generator is not at ${GENERATOR}, seen from here`] };
  installPeers();
  const { synth }: { readonly synth: (events: number) => string } = await import(
    pathToFileURL(generator).href
  );
  const folder = mkdtempSync(join(tmpdir(), 'amparo-engine-'));
  try {
    const feed = synth(5_000);
    const file = join(folder, 'feed.ics');
    writeFileSync(file, feed);
    const bundle = await bundled(folder);
    const measured = new Map<string, Run[]>();
    const passedOver: string[] = [];
    for (let round = 0; round < runs; round += 1)
      for (const engine of ['amparo', ...PEERS].filter((one) => round === 0 || measured.has(one)))
        try {
          const run = measure(engine, file, bundle);
          measured.set(engine, [...(measured.get(engine) ?? []), run]);
        } catch (error) {
          // A peer may need a newer Node than ours.
          passedOver.push(`${engine}: ${reasonOf(error)}`);
        }
    const page = await enginePage(runs, feed, bundle).catch((error: unknown) => {
      passedOver.push(`in Chromium: ${reasonOf(error)}`);
      return undefined;
    });
    const ours = measured.get('amparo') ?? [];
    const unchanged = unchangedSeries(feed);
    const rows = [...measured].map(([engine, all]) =>
      // What it is not given would be told as what it lacks, and the old place of a date that was moved as its find.
      rowOf(engine, all, ours[0]?.dates ?? [], (id) => engine !== RULES_ALONE || unchanged.has(id)),
    );
    const floor = figuresOf(ours.map(({ floorMs }) => floorMs));
    return { rows, ...(page && { page }), floor, passedOver };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rowOf(
  engine: string,
  all: readonly Run[],
  ours: readonly string[],
  comparable: (id: string) => boolean,
): EngineRow {
  const dates = all[0]?.dates ?? [];
  const fair = (date: string): boolean => comparable(date.slice(date.indexOf(' ') + 1));
  const [theirs, own] = [dates.filter(fair), ours.filter(fair)];
  const difference =
    firstBeyond(theirs, own, `only ${engine} has`) ?? firstBeyond(own, theirs, `${engine} lacks`);
  return {
    engine,
    first: figuresOf(all.map(({ firstMs }) => firstMs)),
    later: figuresOf(all.map(({ laterMs }) => laterMs)),
    processor: figuresOf(all.map(({ processorMs }) => processorMs)),
    peak: figuresOf(all.map(({ peakMegabytes }) => peakMegabytes)),
    count: dates.length,
    compared: theirs.length,
    ...(difference && { difference }),
  };
}

function firstBeyond(dates: readonly string[], others: readonly string[], says: string): string | undefined {
  const known = new Set(others);
  const found = dates.find((date) => !known.has(date));
  return found && `${says} ${found}`;
}

/** Ours as it reaches a reader: bundled, without the wrappers that run TypeScript unbuilt. */
async function bundled(folder: string): Promise<string> {
  const outfile = join(folder, 'amparo.mjs');
  await build({
    stdin: {
      contents:
        "export { readICalendar } from './shared/events/sources/icalendar.ts'; export { atOnce } from './shared/icalendar/steps.ts';",
      resolveDir: fromRoot(''),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outfile,
  });
  return outfile;
}

/** Throws where the engine does not run here. */
function measure(engine: string, file: string, bundle: string): Run {
  const args = [join(PEERS_HOME, 'engine-child.mjs'), engine, file, ...(engine === 'amparo' ? [bundle] : [])];
  const maxBuffer = 64 * 1024 * 1024;
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer }),
  );
}
