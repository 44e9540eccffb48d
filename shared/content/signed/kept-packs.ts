import type { Issue } from '../../i18n/issue.ts';
import { isObject } from '../is-object.ts';
import type { PackContent } from '../parse-pack.ts';
import { type CurrentPack, currentPack } from './current-pack.ts';
import type { PackContext, Published } from './read-signed-pack.ts';
import { readTrust, type Trust } from './trust.ts';
import { type PublishedFiles, reopenPack, verifyPack } from './verify-pack.ts';

type PackBytes = Pick<PublishedFiles, 'pack' | 'packSig'>;

/** What a face keeps, in one record, so that the memory and the bytes that it speaks of never part. Structured clone keeps it as it is. */
export interface KeptPacks {
  readonly trust: Trust;
  /** The last good files, by the place that `trust.packs` gives them. */
  readonly packs: Readonly<Record<string, PackBytes>>;
}

/** Reads back what was kept; `undefined` before the first time. What is damaged is forgotten, and fetched again. */
export function readKept(kept: unknown, rootKeys: readonly string[]): KeptPacks {
  const { trust, packs } = { ...empty, ...(isObject(kept) ? kept : {}) };
  const known = readTrust(trust, rootKeys);
  const bytes = Object.entries(isObject(packs) ? packs : {}).filter(
    (entry): entry is [string, PackBytes] => Object.hasOwn(known.packs, entry[0]) && isBytes(entry[1]),
  );
  return { trust: known, packs: Object.fromEntries(bytes) };
}

/**
 * Checks files from outside and gives what is to be kept from now on, also when they are refused. `issues` is empty when they
 * were taken; else its first sentence is for the reader.
 */
export async function takeFiles(
  kept: KeptPacks,
  files: PublishedFiles,
  context: PackContext,
): Promise<{ readonly kept: KeptPacks; readonly issues: readonly Issue[] }> {
  const taken = await verifyPack(files, kept.trust, context);
  const { trust } = taken;
  const packs = Object.fromEntries(
    Object.entries(kept.packs).filter(([slot]) => Object.hasOwn(trust.packs, slot)),
  );
  if (!taken.ok) {
    // Then it is not true that what the reader has stays in use.
    const gone = Object.keys(packs).length < Object.keys(kept.packs).length;
    const issues = gone ? [{ code: 'signed-withdrawn' }, ...taken.issues] : taken.issues;
    return { kept: { trust, packs }, issues };
  }
  const { pack, packSig } = files;
  return { kept: { trust, packs: { ...packs, [taken.slot]: { pack, packSig } } }, issues: [] };
}

/** What is in force, and why a kept pack is not. Never fails: at the least it is the pack inside the product. */
export async function openKept(
  kept: KeptPacks,
  bundled: PackContent,
  context: PackContext,
): Promise<{ readonly current: CurrentPack; readonly issues: readonly Issue[] }> {
  const taken: Published[] = [];
  const issues: Issue[] = [];
  for (const files of Object.values(kept.packs)) {
    const opened = await reopenPack(files, kept.trust, context);
    if (opened.ok) taken.push(opened.value);
    else issues.push(...opened.issues);
  }
  return { current: currentPack(bundled, taken), issues };
}

const empty: { readonly trust?: unknown; readonly packs?: unknown } = {};

const isBytes = (value: unknown): value is PackBytes =>
  isObject(value) && value.pack instanceof Uint8Array && value.packSig instanceof Uint8Array;
