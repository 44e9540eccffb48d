import process from 'node:process';
import { badUsage, REFUSED } from './answers.ts';

/** A subcommand takes what follows its name and returns the exit code: 0, 1 when content is refused, or 2 for bad usage. */
type Command = (args: readonly string[]) => number | Promise<number>;

/** Each subcommand stands in a file of its own under `commands/` and is loaded only when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  'events list': async () => (await import('./commands/events-list.ts')).eventsList,
  'events sync': async () => (await import('./commands/events-sync.ts')).eventsSync,
  'inbox open': async () => (await import('./commands/inbox-open.ts')).inboxOpen,
  'keys new inbox': async () => (await import('./commands/keys-new-inbox.ts')).keysNewInbox,
  'keys new pack': async () => (await import('./commands/keys-new-pack.ts')).keysNewPack,
  'keys publish': async () => (await import('./commands/keys-publish.ts')).keysPublish,
  'pack build': async () => (await import('./commands/pack-build.ts')).packBuild,
  'pack check': async () => (await import('./commands/pack-check.ts')).packCheck,
  'pack diff': async () => (await import('./commands/pack-diff.ts')).packDiff,
  'pack review': async () => (await import('./commands/pack-review.ts')).packReview,
  'pack sign': async () => (await import('./commands/pack-sign.ts')).packSign,
  'pack verify': async () => (await import('./commands/pack-verify.ts')).packVerify,
};

// `amparo pack check | head` has read enough when the pipe closes.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const args = process.argv.slice(2);
const name = [3, 2]
  .map((words) => args.slice(0, words).join(' '))
  .find((one) => Object.hasOwn(COMMANDS, one));
const load = name === undefined ? undefined : COMMANDS[name];

try {
  process.exitCode =
    load && name !== undefined
      ? await (await load())(args.slice(name.split(' ').length))
      : badUsage(`usage: amparo COMMAND …\ncommands: ${Object.keys(COMMANDS).join(', ')}`);
} catch (error) {
  console.error(`amparo: ${error instanceof Error ? error.message : error}`);
  process.exitCode = REFUSED;
}
