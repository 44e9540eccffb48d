import { existsSync, rmSync } from 'node:fs';
import { parseKeysFile } from '../../content/signed/keys-file.ts';
import { canonicalJson } from '../../content/signed/strict-json.ts';
import { badUsage, DONE, refuse } from '../answers.ts';
import { readOptions } from '../options.ts';
import { readBytes } from '../read-file.ts';
import { writeNew } from '../write-file.ts';

const USAGE = 'amparo keys publish CONFIG.json --out keys.json';

/** Checks a list of keys that a person wrote and writes it as it is signed and published. A signed list changes only under a higher version. */
export async function keysPublish(args: readonly string[]): Promise<number> {
  const asked = readOptions(args, USAGE, [1], ['out']);
  if (typeof asked === 'string') return badUsage(asked);
  const [config = ''] = asked.files;
  const out = asked.named.out;
  if (!out) return badUsage(`usage: ${USAGE}`);
  const keys = readKeys(config);
  if (!keys.ok) return refuse(keys.issues);

  const text = canonicalJson(keys.value);
  const before = readBytes(out);
  const signatures = `${out}.sig`;
  if (before.ok && existsSync(signatures) && new TextDecoder().decode(before.value) !== text) {
    const old = readKeys(out);
    if (old.ok && keys.value.version <= old.value.version)
      return badUsage(
        `amparo: ${out} is signed already with version ${old.value.version} and other content. Raise the version in ${config}.`,
      );
    rmSync(signatures);
    console.log(`removed ${signatures}: it belonged to the version before`);
  }
  const wrote = writeNew(out, text);
  if (wrote === DONE)
    console.log(
      `version ${keys.value.version}: to be signed by ${keys.value.rootThreshold} of ${keys.value.rootKeys.length} root keys, and by as many of the root before when these changed`,
    );
  return wrote;
}

function readKeys(file: string): ReturnType<typeof parseKeysFile> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  try {
    return parseKeysFile(JSON.parse(new TextDecoder().decode(bytes.value)));
  } catch (error) {
    return {
      ok: false,
      issues: [
        { code: 'pack-json', where: file, params: { reason: error instanceof Error ? error.message : '' } },
      ],
    };
  }
}
