import { browser } from 'wxt/browser';
import { isObject } from '../../shared/content/is-object.ts';
import type { KeptPacks } from '../../shared/content/signed/kept-packs.ts';
import { alone } from './alone.ts';

const KEY = 'packs';

/** Content from outside as it was stored, with its bytes, for `readKept` to judge; `undefined` where there is none. Rejects where storage cannot be read. */
export async function storedPacks(): Promise<unknown> {
  const found: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (!isObject(found) || !isObject(found.packs)) return undefined;
  const packs = Object.entries(found.packs).map(([slot, files]) => [slot, bytesOf(files)] as const);
  return { trust: found.trust, packs: Object.fromEntries(packs) };
}

/**
 * Stores what `change` makes of what is stored, one window after the other: two that change it at once would undo each other,
 * and what one of them withdrew would be back. `undefined` changes nothing. Rejects where storage fails or is full: a
 * memory that cannot be read must not be taken for none, or the next write would erase what is known of older versions.
 */
export const changePacks = (change: (stored: unknown) => Promise<KeptPacks | undefined>): Promise<void> =>
  alone('packs', async () => {
    const next = await change(await storedPacks());
    if (next) await storePacks(next);
  });

/** Erases all that storage holds, and not in the middle of a change. What is still being fetched learns of it by `lastErasure`. */
export const eraseStorage = (): Promise<void> =>
  alone('packs', () =>
    alone('agenda', async () => {
      // Where this fails there is more to lose than a race: what is kept goes.
      await browser.storage.session.set({ [ERASED]: crypto.randomUUID() }).catch(() => undefined);
      await browser.storage.local.clear();
    }),
  );

/** Tells one erasure from the next, in all windows: what was asked for before it must not be stored after it. In memory only. */
export const lastErasure = async (): Promise<unknown> => (await browser.storage.session.get(ERASED))[ERASED];

const ERASED = 'erased';

// Published files are stored as the text that they are: storage keeps no bytes.
function storePacks({ trust, packs }: KeptPacks): Promise<void> {
  const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const files = Object.entries(packs).map(
    ([slot, { pack, packSig }]) => [slot, { pack: text(pack), packSig: text(packSig) }] as const,
  );
  return browser.storage.local.set({ [KEY]: { trust, packs: Object.fromEntries(files) } });
}

/** Tells of each change of what is stored, erasing included, until the signal ends it. */
export const watchStoredPacks = (tell: () => void, signal: AbortSignal): void => watch(KEY, tell, signal);

/** Tells of each erasure, whichever window asked for it, until the signal ends it. */
export const watchErasures = (tell: () => void, signal: AbortSignal): void => watch(ERASED, tell, signal);

function watch(key: string, tell: () => void, signal: AbortSignal): void {
  const look = (changes: Readonly<Record<string, unknown>>): void => {
    if (key in changes) tell();
  };
  browser.storage.onChanged.addListener(look);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(look));
}

function bytesOf(files: unknown): unknown {
  if (!isObject(files) || typeof files.pack !== 'string' || typeof files.packSig !== 'string')
    return undefined;
  const encoder = new TextEncoder();
  return { pack: encoder.encode(files.pack), packSig: encoder.encode(files.packSig) };
}
