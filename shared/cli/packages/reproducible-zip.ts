import { type Zippable, zipSync } from 'fflate';

const UNIX = 3;
const PLAIN_FILE = 0o100644 << 16;

/**
 * A zip archive that depends on names and bytes alone: sorted entries, one date, one set of attributes.
 * The date is built from local parts because the format stores local time without a zone, and fflate reads
 * those very parts back; 1980-01-01 is the earliest that it can say (APPNOTE.TXT 4.4.6).
 */
export function reproducibleZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const options = { mtime: new Date(1980, 0, 1), os: UNIX, attrs: PLAIN_FILE, level: 9 } as const;
  const names = [...files.keys()].sort();
  const entries: Zippable = {};
  for (const name of names) entries[name] = [files.get(name) ?? new Uint8Array(), options];
  return zipSync(entries);
}
