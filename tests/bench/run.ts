import { cpus } from 'node:os';
import { buildFirst } from '../harness/build-first.ts';
import { findChromium } from '../harness/find-browsers.ts';
import { calendarPaint } from './calendar-paint.ts';
import { engineFigures, tellEngine } from './engine.ts';
import { popupOpen } from './popup-open.ts';
import { popupSearch } from './popup-search.ts';
import { searchKeystroke, tellSearch } from './search-keystroke.ts';
import { syncLoad, tellSync } from './sync-load.ts';
import { table } from './table.ts';
import { tellWork, workCost } from './work-cost.ts';

const json = process.argv.includes('--json');
const runs = Number(process.argv.find((arg) => arg.startsWith('--runs='))?.slice('--runs='.length) ?? 15);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs wants a whole number from 1 on');

if (process.argv.includes('sync')) {
  const sync = await syncLoad();
  console.log(json ? JSON.stringify({ sync }) : `\n${tellSync(sync)}`);
  process.exit();
}

if (process.argv.includes('engine')) {
  const engine = await engineFigures(runs);
  console.log(json ? JSON.stringify({ engine }) : `\n${tellEngine(engine)}`);
  process.exit();
}

buildFirst();

const machine = {
  browser: findChromium()?.version ?? '',
  node: process.versions.node,
  processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
};
const comparisons = [await popupOpen(runs), ...(await calendarPaint(runs))];
const search = { engine: await searchKeystroke(), popup: await popupSearch() };
const work = await workCost();
const engine = await engineFigures(runs);
if (json) console.log(JSON.stringify({ machine, comparisons, search, work, engine }));
else
  console.log(
    `\n${machine.browser}, Node ${machine.node}, ${machine.processors}\n\n${table(comparisons)}\n${tellSearch(search.engine, search.popup)}\n${tellWork(work)}\n${tellEngine(engine)}`,
  );
