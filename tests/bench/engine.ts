import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { fromRoot } from '../harness/root.ts';
import { type Figures, figuresOf } from './figures.ts';
import { installPeers, PEERS_HOME } from './install-peers.ts';

/** One engine over the feed of 5,000 events: reading it and laying out the year 2026. */
export interface EngineRow {
  readonly engine: string;
  /** Milliseconds of a process's first run, and of the middle one of its later runs. */
  readonly first: Figures;
  readonly later: Figures;
  readonly count: number;
  /** The dates found are those that we find, each with its event. */
  readonly agrees: boolean;
}

export interface EngineFigures {
  readonly rows: readonly EngineRow[];
  /** `JSON.parse` of the same dates, each as one small object: the floor. */
  readonly floor: Figures;
  /** What could not be measured here, and why. */
  readonly passedOver: readonly string[];
}

const PEERS = ['ical.js', 'node-ical'] as const;
const GENERATOR = fromRoot('../shared/corpus/ics/generate.mjs');

interface Run {
  readonly firstMs: number;
  readonly laterMs: number;
  readonly floorMs: number;
  readonly count: number;
  readonly sha256: string;
}

/** Every run in a process of its own, all engines in turn. */
export async function engineFigures(runs: number): Promise<EngineFigures> {
  if (!existsSync(GENERATOR))
    return { rows: [], floor: figuresOf([0]), passedOver: [`the feed's generator is not at ${GENERATOR}`] };
  installPeers();
  const { synth }: { readonly synth: (events: number) => string } = await import(
    pathToFileURL(GENERATOR).href
  );
  const folder = mkdtempSync(join(tmpdir(), 'amparo-engine-'));
  const file = join(folder, 'feed.ics');
  writeFileSync(file, synth(5_000));
  const bundle = await bundled(folder);
  const measured = new Map<string, Run[]>();
  const passedOver: string[] = [];
  for (let round = 0; round < runs; round += 1)
    for (const engine of ['amparo', ...PEERS].filter((one) => round === 0 || measured.has(one))) {
      const run = measure(engine, file, bundle);
      if (typeof run === 'string') passedOver.push(`${engine}: ${run}`);
      else measured.set(engine, [...(measured.get(engine) ?? []), run]);
    }
  rmSync(folder, { recursive: true });
  const ours = measured.get('amparo') ?? [];
  const rows = [...measured].map(([engine, all]) => ({
    engine,
    first: figuresOf(all.map(({ firstMs }) => firstMs)),
    later: figuresOf(all.map(({ laterMs }) => laterMs)),
    count: all[0]?.count ?? 0,
    agrees: all[0]?.sha256 === ours[0]?.sha256,
  }));
  return { rows, floor: figuresOf(ours.map(({ floorMs }) => floorMs)), passedOver };
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

function measure(engine: string, file: string, bundle: string): Run | string {
  try {
    const args = [join(PEERS_HOME, 'engine-child.mjs'), engine, file, bundle];
    return JSON.parse(
      execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    );
  } catch (error) {
    // A peer may need a newer Node than ours.
    return error instanceof Error
      ? (error.message.split('\n').find((line) => /Error/.test(line)) ?? error.message)
      : String(error);
  }
}

/** Told as a table: how many times as long as ours each takes, by the clock and by the processor. */
export function tellEngine({ rows, floor, passedOver }: EngineFigures): string {
  const ours = rows.find(({ engine }) => engine === 'amparo');
  const times = (value: Figures, own: Figures | undefined): string =>
    own ? `${(value.median / own.median).toFixed(1).padStart(5)} ×` : '';
  return [
    'A feed of 5,000 events read, and the year 2026 laid out; medians of processes of their own',
    ...rows.map(
      ({ engine, first, later, count, agrees }) =>
        `  ${engine.padEnd(12)}first ${first.median.toFixed(0).padStart(6)} ms${times(first, ours?.first)}   later ${later.median.toFixed(0).padStart(6)} ms${times(later, ours?.later)}   ${count} dates${agrees ? ', the same' : ', NOT the same'}`,
    ),
    `  JSON.parse of those dates: median ${floor.median.toFixed(1)} ms`,
    '  Goal: ical.js at least 12 times as long as ours, node-ical 7 times.',
    ...passedOver.map((why) => `  passed over: ${why}`),
    '',
  ].join('\n');
}
