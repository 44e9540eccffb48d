import * as v from 'valibot';
import { isRealDate } from '../real-date.ts';
import { type KeysFile, parseKeysFile } from './keys-file.ts';
import { publicKeysSchema } from './public-key.ts';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const ids = v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)));
const seenSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d{1,6}(\.\d{1,6}){2}$/)),
  hash,
  signers: ids,
});

const schema = v.strictObject({
  builtIn: publicKeysSchema,
  keys: v.nullable(v.strictObject({ hash, file: v.unknown() })),
  packs: v.record(v.string(), seenSchema),
  latestDay: v.nullable(v.pipe(v.string(), v.check(isRealDate))),
});

/** The last version taken of one pack, the SHA-256 of its bytes and the ids of the keys that signed it. */
export interface SeenPack {
  readonly version: string;
  readonly hash: string;
  readonly signers: readonly string[];
}

/** What is remembered between two looks at the published files. Plain data, to be kept as JSON beside the files' bytes. */
export interface Trust {
  /** Root keys of `publisher.json` with which it began. */
  readonly builtIn: readonly string[];
  /** The newest `keys.json` that was taken, with the SHA-256 of its bytes. */
  readonly keys: { readonly hash: string; readonly file: KeysFile } | null;
  /** By `CORE`, or by the key id of whoever adds local entries. */
  readonly packs: Readonly<Record<string, SeenPack>>;
  /** Latest day on which a pack was taken, never later than that pack's own last day. */
  readonly latestDay: string | null;
}

/** Where `packs` remembers the core pack. */
export const CORE = 'core';

export const newTrust = (rootKeys: readonly string[]): Trust => ({
  builtIn: rootKeys,
  keys: null,
  packs: {},
  latestDay: null,
});

/**
 * What was kept, read back. A product that now comes with other root keys begins anew (that is how it leaves a root
 * that was stolen), and so does one whose memory was damaged.
 */
export function readTrust(kept: unknown, rootKeys: readonly string[]): Trust {
  const result = v.safeParse(schema, kept);
  if (!result.success) return newTrust(rootKeys);
  const { builtIn, keys, packs, latestDay } = result.output;
  if (builtIn.join() !== rootKeys.join()) return newTrust(rootKeys);
  if (keys === null) return { builtIn, keys, packs, latestDay };
  const file = parseKeysFile(keys.file);
  return file.ok
    ? { builtIn, keys: { hash: keys.hash, file: file.value }, packs, latestDay }
    : newTrust(rootKeys);
}

/** Keys and threshold that speak for the root: those of the newest `keys.json`, else more than half of those built in. */
export function rootOf({ builtIn, keys }: Trust): {
  readonly keys: readonly string[];
  readonly threshold: number;
} {
  return keys
    ? { keys: keys.file.rootKeys, threshold: keys.file.rootThreshold }
    : { keys: builtIn, threshold: Math.floor(builtIn.length / 2) + 1 };
}
