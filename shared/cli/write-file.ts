import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { badUsage, DONE } from './answers.ts';
import { reasonOf } from './read-file.ts';

/** Writes a file and the folders above it, and says so; else says why not. `secret` ones are for their owner alone and never written over another file. */
export function writeNew(
  file: string,
  body: string | Uint8Array,
  kind: 'plain' | 'secret' = 'plain',
): number {
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (kind === 'plain') writeFileSync(file, body);
    else {
      writeFileSync(file, body, { mode: 0o600, flag: 'wx' });
      // The umask may have taken more away than it should.
      chmodSync(file, 0o600);
    }
  } catch (error) {
    return badUsage(`amparo: cannot write ${file}: ${reasonOf(error)}.`);
  }
  console.log(`wrote ${file}`);
  return DONE;
}
