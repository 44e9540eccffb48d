import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromRoot } from '../harness/root.ts';
import { type Figures, figuresOf } from './figures.ts';

/** One engine over the feed of 5,000 events: reading it and laying out the year 2026. */
export interface EngineRow {
  readonly engine: string;
  /** Milliseconds on the clock, and of the processor with its helpers. */
  readonly wall: Figures;
  readonly cpu: Figures;
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
const HERE = fromRoot('tests/bench');

interface Run {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly floorMs: number;
  readonly count: number;
  readonly sha256: string;
}

/** Every run in a process of its own, all engines in turn. */
export async function engineFigures(runs: number): Promise<EngineFigures> {
  if (!existsSync(GENERATOR))
    return { rows: [], floor: figuresOf([0]), passedOver: [`the feed's generator is not at ${GENERATOR}`] };
  install();
  const { synth }: { readonly synth: (events: number) => string } = await import(
    pathToFileURL(GENERATOR).href
  );
  const folder = mkdtempSync(join(tmpdir(), 'amparo-engine-'));
  const file = join(folder, 'feed.ics');
  writeFileSync(file, synth(5_000));
  const measured = new Map<string, Run[]>();
  const passedOver: string[] = [];
  for (let round = 0; round < runs; round += 1)
    for (const engine of ['amparo', ...PEERS].filter((one) => round === 0 || measured.has(one))) {
      const run = measure(engine, file);
      if (typeof run === 'string') passedOver.push(`${engine}: ${run}`);
      else measured.set(engine, [...(measured.get(engine) ?? []), run]);
    }
  rmSync(folder, { recursive: true });
  const ours = measured.get('amparo') ?? [];
  const rows = [...measured].map(([engine, all]) => ({
    engine,
    wall: figuresOf(all.map(({ wallMs }) => wallMs)),
    cpu: figuresOf(all.map(({ cpuMs }) => cpuMs)),
    count: all[0]?.count ?? 0,
    agrees: all[0]?.sha256 === ours[0]?.sha256,
  }));
  return { rows, floor: figuresOf(ours.map(({ floorMs }) => floorMs)), passedOver };
}

/** The peers' packages are no part of the product's: they are installed here, when they are first measured. */
function install(): void {
  if (existsSync(join(HERE, 'node_modules/ical.js'))) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: HERE,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function measure(engine: string, file: string): Run | string {
  try {
    const args = ['--import', 'tsx', join(HERE, 'engine-child.mjs'), engine, file];
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
    'A feed of 5,000 events read, and the year 2026 laid out; every run in a process of its own, cold',
    ...rows.map(
      ({ engine, wall, cpu, count, agrees }) =>
        `  ${engine.padEnd(12)}median ${wall.median.toFixed(0).padStart(6)} ms${times(wall, ours?.wall)}   processor ${cpu.median.toFixed(0).padStart(6)} ms${times(cpu, ours?.cpu)}   ${count} dates${agrees ? ', the same' : ', NOT the same'}`,
    ),
    `  JSON.parse of those dates: median ${floor.median.toFixed(1)} ms`,
    '  Goal: ical.js at least 12 times as long as ours, node-ical 7 times.',
    ...passedOver.map((why) => `  passed over: ${why}`),
    '',
  ].join('\n');
}
