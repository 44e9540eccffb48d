import { cpus, loadavg } from 'node:os';
import { buildFirst } from '../harness/build-first.ts';
import { findChromium } from '../harness/find-browsers.ts';
import { calendarPaint } from './calendar-paint.ts';
import { calendarPeers } from './calendar-peers.ts';
import { cardScript, tellCards } from './card-script.ts';
import { engineFigures } from './engine.ts';
import { formsPeers } from './forms-peers.ts';
import { inboxOpen, tellInbox } from './inbox-open.ts';
import { tellPeers } from './peer-table.ts';
import { popupOpen } from './popup-open.ts';
import { popupSearch } from './popup-search.ts';
import { searchKeystroke, tellSearch } from './search-keystroke.ts';
import { syncLoad, tellSync } from './sync-load.ts';
import { table } from './table.ts';
import { tellEngine } from './tell-engine.ts';
import { tellWork, workCost } from './work-cost.ts';

const json = process.argv.includes('--json');
const runs = Number(process.argv.find((arg) => arg.startsWith('--runs='))?.slice('--runs='.length) ?? 15);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs wants a whole number from 1 on');

/** What can be measured by its name alone. */
const ROWS: Readonly<Record<string, () => Promise<readonly [figures: unknown, told: string]>>> = {
  sync: async () => both(await syncLoad(), tellSync),
  engine: async () => both(await engineFigures(runs), tellEngine),
  'calendar-peers': async () => {
    buildFirst();
    return both(await calendarPeers(runs), tellPeers);
  },
  'forms-peers': async () => {
    buildFirst();
    return both(await formsPeers(runs), tellPeers);
  },
  search: async () => {
    buildFirst();
    const search = { engine: await searchKeystroke(), popup: await popupSearch() };
    return both(search, ({ engine, popup }) => tellSearch(engine, popup));
  },
  cards: async () => {
    buildFirst();
    return both(await cardScript(runs), tellCards);
  },
  inbox: async () => {
    buildFirst();
    return both(await inboxOpen(), tellInbox);
  },
};

const both = <Found>(found: Found, tell: (found: Found) => string): readonly [Found, string] => [
  found,
  tell(found),
];

const machine = {
  browser: findChromium()?.version ?? '',
  node: process.versions.node,
  processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  /** Processes that wanted a processor in the last minute before. */
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
};
const told = `\n${machine.browser}, Node ${machine.node}, ${machine.processors}, load ${machine.load}\n`;

for (const [name, measure] of Object.entries(ROWS)) {
  if (!process.argv.includes(name)) continue;
  const [figures, text] = await measure();
  console.log(json ? JSON.stringify({ machine, [name]: figures }) : `${told}\n${text}`);
  process.exit();
}

buildFirst();

const comparisons = [await popupOpen(runs), ...(await calendarPaint(runs))];
const search = { engine: await searchKeystroke(), popup: await popupSearch() };
const work = await workCost();
const cards = await cardScript(runs);
const engine = await engineFigures(runs);
const peers = { calendar: await calendarPeers(runs), forms: await formsPeers(runs) };
if (json) console.log(JSON.stringify({ machine, comparisons, search, work, cards, engine, peers }));
else
  console.log(
    [
      told,
      table(comparisons),
      tellSearch(search.engine, search.popup),
      tellWork(work),
      tellCards(cards),
      tellEngine(engine),
      tellPeers(peers.calendar),
      tellPeers(peers.forms),
    ].join('\n'),
  );
