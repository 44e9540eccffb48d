import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromRoot, ROOT } from '../harness/root.ts';
import { startServer } from '../harness/server.ts';
import { serveChapters } from './sync-feeds.ts';

export interface SyncRunFigures {
  readonly run: string;
  readonly code: number;
  readonly seconds: number;
  /** Of the processor, starting included: what stays the same on a busy machine. */
  readonly cpuSeconds: number;
  /** The most that the process held at any time. */
  readonly megabytes: number;
  /** The last line of its report. */
  readonly report: string;
}

export interface SyncFigures {
  readonly chapters: number;
  readonly events: number;
  readonly outputMegabytes: number;
  readonly runs: readonly SyncRunFigures[];
}

/** Merges the calendars of so many chapters from a server on this machine: all good, then a tenth of them failing, then once more the same. */
export async function syncLoad(chapters = 200, events = 500): Promise<SyncFigures> {
  const server = await startServer();
  const folder = mkdtempSync(join(tmpdir(), 'amparo-sync-load-'));
  try {
    const { config, fail } = serveChapters(server, chapters, events, Date.now());
    const file = join(folder, 'config.json');
    writeFileSync(file, JSON.stringify(config));
    const out = join(folder, 'out');
    const first = await runOnce('all good', file, out);
    fail();
    const second = await runOnce('a tenth failing', file, out);
    const third = await runOnce('the same once more', file, out);
    return { chapters, events, outputMegabytes: megabytesBelow(out), runs: [first, second, third] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await server.close();
  }
}

const runOnce = (run: string, config: string, out: string): Promise<SyncRunFigures> =>
  new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', fromRoot('tests/bench/sync-child.ts'), config, '--out', out],
      { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error) return reject(new Error(`${error.message}\n${stderr}`));
        const { code, seconds, cpuSeconds, megabytes } = JSON.parse(stdout);
        resolve({
          run,
          code,
          seconds,
          cpuSeconds,
          megabytes,
          report: stderr.trim().split('\n').at(-1) ?? '',
        });
      },
    );
  });

const megabytesBelow = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .filter((stat) => stat.isFile())
    .reduce((sum, stat) => sum + stat.size, 0) /
  1024 /
  1024;

export const tellSync = ({ chapters, events, outputMegabytes, runs }: SyncFigures): string =>
  [
    `amparo events sync, ${chapters} chapters × ${events} events, ${outputMegabytes.toFixed(0)} MB of files`,
    ...runs.flatMap(({ run, code, seconds, cpuSeconds, megabytes, report }) => [
      `  ${run.padEnd(24)}${seconds.toFixed(1).padStart(6)} s, ${cpuSeconds.toFixed(1).padStart(5)} s of processor   ${megabytes.toFixed(0).padStart(5)} MB at most   exit code ${code}`,
      `    ${report}`,
    ]),
    '',
  ].join('\n');
