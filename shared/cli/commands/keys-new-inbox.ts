import { join } from 'node:path';
import { newIdentity } from '../../crypto/age/identity.ts';
import { badUsage, DONE } from '../answers.ts';
import { identityFile, recoverySheet } from '../inbox/recovery-sheet.ts';
import { readOptions } from '../options.ts';
import { writeNew } from '../write-file.ts';

const USAGE = 'amparo keys new inbox --out FOLDER [--name NAME]';

/**
 * Makes a key that opens sealed submissions: `NAME.txt`, as `age-keygen` writes it, and `NAME-recovery.txt`, to print. Both are for
 * their owner alone and never written over another. Prints the public key, for the attribute `seal` of a form.
 */
export async function keysNewInbox(args: readonly string[]): Promise<number> {
  const asked = readOptions(args, USAGE, [0], ['out', 'name']);
  if (typeof asked === 'string') return badUsage(asked);
  const { out, name = 'inbox-key' } = asked.named;
  if (!out || !/^[\w-]+$/.test(name))
    return badUsage(`usage: ${USAGE}`, 'NAME holds letters, digits, hyphens and underscores.');
  const identity = await newIdentity();
  const day = new Date().toISOString().slice(0, 10);
  const wrote = writeNew(join(out, `${name}.txt`), identityFile(identity, day), 'secret');
  if (wrote !== DONE) return wrote;
  const wroteSheet = writeNew(join(out, `${name}-recovery.txt`), recoverySheet(identity, day), 'secret');
  if (wroteSheet !== DONE) return wroteSheet;
  console.log(`public key: ${identity.recipient}`);
  console.log(
    `A form seals for two keys or more: seal="KEY KEY". Let a second person make the other one. Print ${name}-recovery.txt, lock it away, and erase that file.`,
  );
  return DONE;
}
