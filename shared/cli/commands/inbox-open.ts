import process from 'node:process';
import { writeCsv } from '../../forms/inbox/csv.ts';
import { mergeReceived } from '../../forms/inbox/merge-received.ts';
import { openSource } from '../../forms/inbox/open-source.ts';
import type { Received } from '../../forms/inbox/received.ts';
import { receivedTable } from '../../forms/inbox/received-table.ts';
import { MAX_WORK_BITS } from '../../forms/sealing/work.ts';
import { withoutUnseen } from '../../i18n/without-unseen.ts';
import { badUsage, DONE, REFUSED } from '../answers.ts';
import { readKey } from '../inbox/read-key.ts';
import { receivedText } from '../inbox/received-text.ts';
import { shippedForms } from '../inbox/shipped-forms.ts';
import { unopenedLine } from '../inbox/unopened-line.ts';
import { readOptions } from '../options.ts';
import { readBytes } from '../read-file.ts';

const USAGE = 'amparo inbox open FILE… --key FILE [--csv] [--work BITS]';

/**
 * Opens every sealed submission in age files, text, CSV and mbox files, a colleague's copy without its notes too, and reads tables
 * (CSV) of those that came in the clear; prints each once, as text or as CSV. What cannot be opened is told on standard error, and the
 * rest goes on. `--work` leaves out those with less proof of work, and copies, which carry none. Exit code 0 when all was opened, 1
 * when something was not or nothing was found, 2 when the question was wrong.
 */
export async function inboxOpen(args: readonly string[]): Promise<number> {
  const asked = readOptions(args, USAGE, 'some', ['key', 'work'], ['csv']);
  if (typeof asked === 'string') return badUsage(asked);
  const least = Number(asked.named.work ?? 0);
  if (!asked.named.key || !Number.isInteger(least) || least < 0 || least > MAX_WORK_BITS)
    return badUsage(`usage: ${USAGE}`, `BITS is a whole number up to ${MAX_WORK_BITS}.`);
  const secrets = await readKey(asked.named.key);
  if (typeof secrets === 'string') return badUsage(secrets);
  const { received, unopened } = await openFiles(asked.files, secrets);
  const merged = mergeReceived(received.filter(({ workBits = 0 }) => workBits >= least));
  process.stdout.write(asked.set.has('csv') ? writeCsv(receivedTable(merged)) : receivedText(merged));
  const without = received.length - merged.received.length - merged.repeated;
  tell([
    `${count(merged.received.length, 'submission')}`,
    merged.repeated > 0 ? `${count(merged.repeated, 'copy', 'copies')} left out` : '',
    without > 0 ? `${without} left out without enough proof of work` : '',
    unopened > 0 ? `${unopened} not opened` : '',
  ]);
  return unopened === 0 && received.length > 0 ? DONE : REFUSED;
}

async function openFiles(
  files: readonly string[],
  secrets: readonly string[],
): Promise<{ readonly received: readonly Received[]; readonly unopened: number }> {
  const received: Received[] = [];
  let unopened = 0;
  const forms = shippedForms();
  const miss = (line: string): void => {
    unopened += 1;
    console.error(line);
  };
  for (const path of files) {
    const file = readBytes(path);
    // Whoever sent a file chose its name.
    const name = withoutUnseen(path);
    if (!file.ok) {
      miss(`${name}: ${file.issues.map(({ params }) => params?.reason).join()}.`);
      continue;
    }
    let found = 0;
    for await (const opening of openSource({ name, bytes: file.value }, secrets, forms)) {
      found += 1;
      if (opening.ok) received.push(opening.value);
      else miss(unopenedLine(opening.issue));
    }
    if (found === 0) console.error(`${name}: nothing sealed and no table of answers is in it.`);
  }
  return { received, unopened };
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

const tell = (parts: readonly string[]): void =>
  console.error(`${parts.filter((part) => part !== '').join(', ')}.`);
