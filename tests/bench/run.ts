import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { findChromium } from '../harness/find-browsers.ts';
import { fromRoot, ROOT } from '../harness/root.ts';
import { calendarPaint } from './calendar-paint.ts';
import { popupOpen } from './popup-open.ts';
import { table } from './table.ts';

const json = process.argv.includes('--json');
const runs = Number(process.argv.find((arg) => arg.startsWith('--runs='))?.slice('--runs='.length) ?? 15);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs wants a whole number from 1 on');

// What is measured is this tree, not what was built some time ago; standard output stays for the figures.
const build = [fromRoot('node_modules/tsx/dist/cli.mjs'), 'shared/cli/tasks/build.ts'];
const built = spawnSync(process.execPath, build, { cwd: ROOT, stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(built.status ?? 1);

const machine = {
  browser: findChromium()?.version ?? '',
  node: process.versions.node,
  processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
};
const comparisons = [await popupOpen(runs), ...(await calendarPaint(runs))];
if (json) console.log(JSON.stringify({ machine, comparisons }));
else
  console.log(`\n${machine.browser}, Node ${machine.node}, ${machine.processors}\n\n${table(comparisons)}`);
