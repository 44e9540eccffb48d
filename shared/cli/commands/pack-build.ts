import { existsSync, rmSync } from 'node:fs';
import { type BuiltPack, writeBuiltPack } from '../../content/signed/built-pack.ts';
import { compareVersions } from '../../content/signed/compare-versions.ts';
import { badUsage, DONE, refuse } from '../answers.ts';
import { CORE_PACK, readPackSource } from '../load-pack.ts';
import { readOptions } from '../options.ts';
import { readBytes } from '../read-file.ts';
import { readSignable } from '../signable.ts';
import { writeNew } from '../write-file.ts';

const USAGE = 'amparo pack build [DIR] --out FILE';

/**
 * Makes the one file that is signed and published of a pack's folder; the same files make the same bytes. Refuses
 * what `pack check` refuses, and to change a signed file without a higher version: readers would refuse it.
 */
export async function packBuild(args: readonly string[]): Promise<number> {
  const asked = readOptions(args, USAGE, [0, 1], ['out']);
  if (typeof asked === 'string') return badUsage(asked);
  const out = asked.named.out;
  if (!out) return badUsage(`usage: ${USAGE}`);
  const source = readPackSource(asked.files[0] ?? CORE_PACK);
  if (!source.ok) return refuse(source.issues);
  const bytes = new TextEncoder().encode(writeBuiltPack(source.value));
  const checked = await readSignable(bytes, out);
  if (!checked.ok) return refuse(checked.issues);

  const before = readBytes(out);
  const same = before.ok && Buffer.compare(before.value, bytes) === 0;
  const signatures = `${out}.sig`;
  if (!same && existsSync(signatures)) {
    const old = readPackSource(out);
    if (old.ok && compareVersions(versionOf(source.value), versionOf(old.value)) <= 0)
      return badUsage(
        `amparo: ${out} is signed already with version ${versionOf(old.value)} and other content. Raise the version in pack.json.`,
      );
    rmSync(signatures);
    console.log(`removed ${signatures}: it belonged to the version before`);
  }
  const wrote = writeNew(out, bytes);
  if (wrote === DONE) console.log(`${checked.value.title} (${source.value.kind}), ${bytes.byteLength} bytes`);
  return wrote;
}

function versionOf({ files }: BuiltPack): string {
  const head = files['pack.json'];
  return head !== null && typeof head === 'object' && 'version' in head ? String(head.version) : '';
}
