import { type Issue, type Parsed, refused } from '../../i18n/issue.ts';
import { addDays } from '../real-date.ts';
import { compareVersions } from './compare-versions.ts';
import { type PackContext, type Published, type ReadPack, readSignedPack } from './read-signed-pack.ts';
import { takeKeys } from './take-keys.ts';
import { CORE, type Trust } from './trust.ts';

/** The four published files, byte for byte as they came. */
export interface PublishedFiles {
  readonly keys: Uint8Array;
  readonly keysSig: Uint8Array;
  readonly pack: Uint8Array;
  readonly packSig: Uint8Array;
}

/**
 * `trust` is to be kept either way: keys that were withdrawn stay withdrawn although the pack beside them was refused.
 * Of a refusal, the first issue is the sentence for a reader (`issue.signed-…`), what follows is for the publisher.
 */
export type Taken =
  | {
      readonly ok: true;
      readonly value: Published;
      /** Under which `trust.packs` remembers it. */
      readonly slot: string;
      readonly trust: Trust;
      readonly warnings: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly trust: Trust };

/** A clock this far behind what it has shown before was set back; less is a journey or a small mistake. */
const CLOCK_STEP_DAYS = 30;

/** Checks files from outside against what is remembered. Whatever fails is refused, and what was in use stays in use. */
export async function verifyPack(files: PublishedFiles, trust: Trust, context: PackContext): Promise<Taken> {
  const refuse = (known: Trust, ...issues: readonly Issue[]): Taken => ({ ok: false, issues, trust: known });
  const keys = await takeKeys({ name: 'keys.json', bytes: files.keys, signatures: files.keysSig }, trust);
  if (!keys.ok) return refuse(trust, ...keys.issues);
  const known = keys.value;
  const withdrawn = keysBelowLeast(known, context);
  if (withdrawn) return refuse(trust, withdrawn);
  const now = latest(context.today, known.latestDay, context.bundled.published);
  if (context.today < addDays(now, -CLOCK_STEP_DAYS))
    return refuse(known, { code: 'signed-clock-back', params: { today: context.today, known: now } });
  const expires = known.keys?.file.expires ?? '';
  if (now > expires) return refuse(known, { code: 'signed-keys-expired', params: { date: expires } });

  const pack = { name: 'pack.json', bytes: files.pack, signatures: files.packSig } as const;
  const read = await readSignedPack(pack, known, context);
  if (!read.ok) return refuse(known, ...read.issues);
  const stale = staleness(read.value, known, context, now);
  if (stale) return refuse(known, stale);
  const { slot, hash, signers, head, published } = read.value;
  return {
    ok: true,
    value: published,
    slot,
    trust: {
      ...known,
      packs: { ...known.packs, [slot]: { version: head.version, hash, signers } },
      latestDay: latest(context.today, known.latestDay),
    },
    warnings: read.warnings,
  };
}

/**
 * Opens a pack that was taken earlier and kept. It stays readable past its last day and whatever the clock says; it is refused
 * when it is not the one remembered, when its keys were withdrawn since, and when it or its keys are older than what the
 * publisher by now stands by: a new version of the product may know of that before any file from outside comes.
 */
export async function reopenPack(
  { pack, packSig }: Pick<PublishedFiles, 'pack' | 'packSig'>,
  trust: Trust,
  context: PackContext,
): Promise<Parsed<Published>> {
  const withdrawn = keysBelowLeast(trust, context);
  if (withdrawn) return refused(withdrawn);
  const file = { name: 'pack.json', bytes: pack, signatures: packSig } as const;
  const read = await readSignedPack(file, trust, context);
  if (!read.ok) return read;
  const { slot, hash, published } = read.value;
  if (trust.packs[slot]?.hash !== hash) return refused({ code: 'signed-withdrawn' });
  const old = packBelowLeast(read.value, context);
  if (old) return refused(old);
  return { ok: true, value: published, warnings: read.warnings };
}

/** Why keys are older than the oldest that the publisher still stands by; `undefined` where they are not. */
export function keysBelowLeast({ keys }: Trust, { least }: Pick<PackContext, 'least'>): Issue | undefined {
  const version = keys?.file.version ?? 0;
  if (!least || version >= least.keys) return undefined;
  return { code: 'signed-keys-rollback', params: { version, known: least.keys } };
}

function packBelowLeast({ head: { version }, slot }: ReadPack, { least }: PackContext): Issue | undefined {
  if (slot !== CORE || !least || compareVersions(version, least.pack) >= 0) return undefined;
  return { code: 'signed-below-least', params: { version, known: least.pack } };
}

function staleness(read: ReadPack, trust: Trust, context: PackContext, now: string): Issue | undefined {
  const { head, slot, hash } = read;
  const { bundled } = context;
  const { version, published, expires } = head;
  const seen = trust.packs[slot];
  const order = seen ? compareVersions(version, seen.version) : 1;
  if (order < 0) return { code: 'signed-rollback', params: { version, known: seen?.version ?? '' } };
  if (order === 0 && hash !== seen?.hash) return { code: 'signed-changed', params: { version } };
  if (slot === CORE && compareVersions(version, bundled.version) < 0)
    return { code: 'signed-below-bundled', params: { version, known: bundled.version } };
  const old = packBelowLeast(read, context);
  if (old) return old;
  // A day ahead of the reader's is still today somewhere.
  if (published > addDays(now, 1)) return { code: 'signed-future', params: { date: published } };
  if (now > expires) return { code: 'signed-expired', params: { date: expires } };
  return undefined;
}

const latest = (...days: readonly (string | null)[]): string =>
  days.reduce<string>((most, day) => (day !== null && day > most ? day : most), '');
