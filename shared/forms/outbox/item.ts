import type { SealedText } from '../../crypto/age/sealed-text.ts';

/**
 * Where one saved submission stands. `waiting`: it will be tried again by itself. `unsure`: it may have arrived, at a place that
 * would store it twice, so a person decides. `refused`: the place said no. `changed`: an earlier version of it has arrived there.
 * `expired`: it waited too long, and a person decides. Nothing leaves the last four by itself.
 */
export type ItemState = 'waiting' | 'unsure' | 'refused' | 'changed' | 'expired';

/** Who is sending it just now, and until when that holds. */
export interface Lease {
  readonly owner: string;
  readonly untilMs: number;
}

/** What the outbox keeps of a submission: nothing that anybody could read on this device. Times are milliseconds since 1970. */
export interface OutboxItem {
  readonly id: string;
  /** `KIND:URL` of the page it was written on. It goes there or nowhere, whatever the page says later. */
  readonly target: string;
  readonly sealed: SealedText;
  readonly savedMs: number;
  readonly tries: number;
  /** Not tried again before. */
  readonly nextMs: number;
  readonly lease: Lease | undefined;
  readonly state: ItemState;
}

export const MOST_ITEMS = 50;
export const MOST_BYTES = 1024 * 1024;
export const EXPIRES_MS = 72 * 60 * 60 * 1000;
/** Longer than an attempt can last. */
export const LEASE_MS = 60_000;

/** Whether it is the very same: somebody may be sending it already. */
export const isSame = (one: OutboxItem, { id, target, sealed }: OutboxItem): boolean =>
  one.id === id && one.target === target && String(one.sealed) === String(sealed);

/** Whether one more fits in. */
export function fits(items: readonly OutboxItem[], added: OutboxItem): boolean {
  const others = items.filter(({ id }) => id !== added.id);
  const bytes = [...others, added].reduce((sum, { sealed }) => sum + String(sealed).length, 0);
  return others.length < MOST_ITEMS && bytes <= MOST_BYTES;
}
