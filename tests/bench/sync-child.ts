import process from 'node:process';
import { eventsSync } from '../../shared/cli/commands/events-sync.ts';

/** Runs the command in a process of its own and tells its code, its time and the most memory that it took. */
const began = performance.now();
const code = await eventsSync(process.argv.slice(2));
const seconds = (performance.now() - began) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cpuSeconds = (userCPUTime + systemCPUTime) / 1_000_000;
console.log(JSON.stringify({ code, seconds, cpuSeconds, megabytes: maxRSS / 1024 }));
