/**
 * Why something could not be kept or read: the browser gives no storage here (some private windows), another window holds an
 * older form of it, a newer version of the product wrote it, it is damaged, or the device is full.
 */
export type StorageTrouble = 'unavailable' | 'blocked' | 'newer' | 'damaged' | 'full';

/** How it went to use storage. Nothing here throws. */
export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: StorageTrouble };

const NAMED: Readonly<Record<string, StorageTrouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'unavailable',
  // Firefox, where it is told never to remember history.
  InvalidStateError: 'unavailable',
};

/** What an error of IndexedDB means; one that nobody knows is taken for damage. */
export const troubleOf = (error: unknown): StorageTrouble =>
  (error instanceof Error || error instanceof DOMException ? NAMED[error.name] : undefined) ?? 'damaged';
