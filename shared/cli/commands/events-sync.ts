import { accessSync, constants, mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { jsonOf } from '../../events/sources/json-of.ts';
import { badUsage, DONE, issueLine, REFUSED } from '../answers.ts';
import { readOptions } from '../options.ts';
import { readBytes, reasonOf } from '../read-file.ts';
import { parseSyncConfig } from '../sync/config.ts';
import { lookUp } from '../sync/public-host.ts';
import { reportLines } from '../sync/report.ts';
import { runSync, type SyncResult } from '../sync/run-sync.ts';

const USAGE = 'amparo events sync CONFIG.json --out DIR [--accept-shrink] [--json]';

/**
 * Merges the calendars of chapters into `events.json`, `events.ics` and `events.html`, one set per chapter and one for
 * all, for a scheduled job. Exit code 0 when every source is good, 1 when some failed and the rest was written, 2 when
 * nothing could be done. The report goes to stderr; with `--json` also to stdout, as one object.
 */
export async function eventsSync(args: readonly string[]): Promise<number> {
  const options = readOptions(args, USAGE, [1], ['out'], ['accept-shrink', 'json']);
  if (typeof options === 'string') return badUsage(options);
  const [file = ''] = options.files;
  const folder = options.named.out;
  if (!folder) return badUsage(`usage: ${USAGE}`);
  const bytes = readBytes(file);
  if (!bytes.ok) return badUsage(...bytes.issues.map(issueLine));
  const json = jsonOf(bytes.value);
  if (json === undefined) return badUsage(`${file}: is no JSON.`);
  const config = parseSyncConfig(json);
  if (!config.ok) return badUsage(...config.issues.map((issue) => `${file}: ${issueLine(issue)}`));
  const trouble = unwritable(folder);
  if (trouble) return badUsage(`amparo: cannot write into ${folder}: ${trouble}.`);
  let result: SyncResult;
  try {
    result = await runSync({
      config: config.value,
      folder,
      now: Date.now(),
      acceptShrink: options.set.has('accept-shrink'),
      pause: (ms) => pause(ms),
      lookUp,
    });
  } catch (error) {
    // Errors of the system bear a code.
    const what = error instanceof Error && 'code' in error ? `cannot write into ${folder}` : 'broke off';
    return badUsage(`amparo: ${what}: ${reasonOf(error)}. What was not yet written anew is as it was.`);
  }
  for (const line of reportLines(result)) console.error(line);
  const code = exitCode(result);
  if (options.set.has('json')) console.log(JSON.stringify({ exitCode: code, ...result }));
  return code;
}

function exitCode({ chapters }: SyncResult): number {
  const outcomes = chapters.flatMap(({ sources }) => sources.map(({ outcome }) => outcome));
  if (outcomes.every((outcome) => outcome === 'missing')) return badUsage();
  return outcomes.some((outcome) => outcome === 'missing' || outcome === 'kept') ? REFUSED : DONE;
}

/** Why nothing could be written there; asked before anybody's server is. */
function unwritable(folder: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}
