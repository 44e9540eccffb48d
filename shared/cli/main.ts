import process from 'node:process';

/** A subcommand takes what follows its name and returns the exit code: 0, or 2 for bad usage. */
type Command = (args: readonly string[]) => number | Promise<number>;

/** Each subcommand stands in a file of its own under `commands/` and is loaded only when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  'events list': async () => (await import('./commands/events-list.ts')).eventsList,
  'pack check': async () => (await import('./commands/pack-check.ts')).packCheck,
};

const BAD_USAGE = 2;

const args = process.argv.slice(2);
const name = args.slice(0, 2).join(' ');
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;

if (load) process.exitCode = await (await load())(args.slice(2));
else {
  console.error(`usage: amparo COMMAND …\ncommands: ${Object.keys(COMMANDS).join(', ')}`);
  process.exitCode = BAD_USAGE;
}
