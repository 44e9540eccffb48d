import type { Outcome } from '../outcome.ts';
import { backoffMs } from './backoff.ts';
import type { OutboxItem } from './item.ts';

export interface Circumstances {
  readonly nowMs: number;
  /** In [0, 1). */
  readonly random: number;
  /** Whether the target stores one id once, however often it is sent. */
  readonly once: boolean;
  /** The browser says that there is no network, so that nothing can have left. */
  readonly offline: boolean;
}

/**
 * What becomes of an item after an attempt: `undefined` when it has arrived, and only then may it be deleted. Where the outcome is
 * not known, it is tried again if its target stores it once; else a person is asked.
 */
export function afterAttempt(
  item: OutboxItem,
  outcome: Outcome,
  about: Circumstances,
): OutboxItem | undefined {
  const free: OutboxItem = { ...item, lease: undefined };
  const later = (seconds = 0): OutboxItem => ({
    ...free,
    nextMs: about.nowMs + 1000 * seconds + backoffMs(item.tries, about.random),
  });
  switch (outcome.kind) {
    case 'accepted':
      return undefined;
    case 'refused':
      return { ...free, state: 'refused' };
    case 'already-received':
      return { ...free, state: 'changed' };
    case 'rate-limited':
      return later(outcome.retryAfterSeconds);
    default:
      if (!about.once && !about.offline) return { ...free, state: 'unsure' };
      return later(outcome.kind === 'server-error' ? outcome.retryAfterSeconds : 0);
  }
}
