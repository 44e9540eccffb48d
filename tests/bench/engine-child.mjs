// One engine over one feed, in a process of its own: milliseconds of the first run and of later ones, and what it found.
import { readFileSync } from 'node:fs';
import { ENGINES } from './engines.mjs';

const [engine, file, bundle] = process.argv.slice(2);
/** So many that the engine of JavaScript has compiled most of what runs. */
const LATER = 10;

const run = ENGINES[engine](new Uint8Array(readFileSync(file)), await import(bundle ?? engine));
const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const times = [];
const processor = [];
let found = [];
for (let round = 0; round <= LATER; round += 1) {
  const [start, used] = [performance.now(), processorMs()];
  found = run();
  times.push(performance.now() - start);
  processor.push(processorMs() - used);
}
const middle = ([_first, ...later]) => later.sort((a, b) => a - b)[LATER / 2];
const peakMegabytes = process.resourceUsage().maxRSS / 1000;
const json = JSON.stringify(
  found.map(([uid, ms]) => ({
    id: uid,
    title: `Community event no. ${uid}`,
    start: new Date(ms).toISOString(),
  })),
);
const floorStart = performance.now();
JSON.parse(json);
const floorMs = performance.now() - floorStart;
console.log(
  JSON.stringify({
    firstMs: times[0],
    laterMs: middle(times),
    processorMs: middle(processor),
    floorMs,
    peakMegabytes,
    dates: found.map(([uid, ms]) => `${new Date(ms).toISOString()} ${uid}`).sort(),
  }),
);
