import { LONGEST_WAIT_MS } from './backoff.ts';
import { EXPIRES_MS, LEASE_MS, type OutboxItem } from './item.ts';

export interface Moment {
  readonly nowMs: number;
  /** Where this page sends, `KIND:URL`. What was written for another place is left alone. */
  readonly target: string;
  readonly once: boolean;
}

/** What to do with an item now: send it, leave it until a time, put it before a person, or nothing by itself. */
export type Turn =
  | { readonly do: 'send' | 'leave' }
  | { readonly do: 'wait'; readonly untilMs: number }
  | { readonly do: 'ask'; readonly state: 'unsure' | 'expired' };

/**
 * What one item's turn is. A clock that was set back or forth keeps nothing from being sent, and what has once expired stays so: a
 * time that lies further off than any of ours counts as past.
 */
export function turnOf(item: OutboxItem, { nowMs, target, once }: Moment): Turn {
  if (item.state !== 'waiting' || item.target !== target) return { do: 'leave' };
  const { lease, nextMs, savedMs } = item;
  if (lease && isLeased(item, nowMs)) return { do: 'wait', untilMs: lease.untilMs };
  // Whoever held the lease is gone in the middle of an attempt.
  if (lease && !once) return { do: 'ask', state: 'unsure' };
  if (nowMs - savedMs >= EXPIRES_MS) return { do: 'ask', state: 'expired' };
  return isAhead(nextMs, nowMs, LONGEST_WAIT_MS) ? { do: 'wait', untilMs: nextMs } : { do: 'send' };
}

/** Whether somebody is sending it just now. */
export const isLeased = ({ lease }: OutboxItem, nowMs: number): boolean =>
  lease !== undefined && isAhead(lease.untilMs, nowMs, LEASE_MS);

const isAhead = (timeMs: number, nowMs: number, mostMs: number): boolean =>
  timeMs > nowMs && timeMs - nowMs <= mostMs;

/** When to look again; `undefined` while nothing waits. */
export function wakeMs(items: readonly OutboxItem[], moment: Moment): number | undefined {
  const times = items.flatMap((item) => {
    const turn = turnOf(item, moment);
    if (turn.do === 'wait') return [turn.untilMs];
    return turn.do === 'send' ? [moment.nowMs] : [];
  });
  return times.length === 0 ? undefined : Math.min(...times);
}
