import type { SealedText } from '../../crypto/age/sealed-text.ts';
import type { Outcome } from '../outcome.ts';
import type { SealedTarget } from '../sealing/sealed-target.ts';
import { afterAttempt } from './after-attempt.ts';
import { LEASE_MS } from './item.ts';
import type { OutboxLadder } from './ladder.ts';
import { turnOf } from './plan.ts';

export interface AttemptPorts {
  readonly nowMs: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  readonly offline: () => boolean;
}

/** What was sent, and how that ended. */
export interface Attempted {
  readonly sealed: SealedText;
  readonly outcome: Outcome;
}

/**
 * Gives one item its turn: leases it, sends it, and only after a confirmed answer deletes it, each step in a transaction that looks
 * again. `undefined` when it was not this tab's to send, or waits for a person now.
 */
export async function attempt(
  id: string,
  store: Pick<OutboxLadder, 'change'>,
  target: SealedTarget,
  ports: AttemptPorts,
  signal: AbortSignal,
): Promise<Attempted | undefined> {
  const owner = crypto.randomUUID();
  const leased = await store.change(id, (item) => {
    const nowMs = ports.nowMs();
    const turn = turnOf(item, { nowMs, target: target.key, once: target.once });
    if (turn.do === 'ask') return { ...item, lease: undefined, state: turn.state };
    if (turn.do !== 'send') return item;
    return { ...item, tries: item.tries + 1, lease: { owner, untilMs: nowMs + LEASE_MS } };
  });
  if (leased?.lease?.owner !== owner) return undefined;
  const wasOffline = ports.offline();
  const outcome = await target.deliver({ amparo: 1, id, sealed: leased.sealed }, signal);
  const about = {
    nowMs: ports.nowMs(),
    random: ports.random(),
    once: target.once,
    offline: wasOffline && ports.offline(),
  };
  // A newer version may stand there by now, or the person has erased it.
  await store.change(id, (item) => (item.lease?.owner === owner ? afterAttempt(item, outcome, about) : item));
  return { sealed: leased.sealed, outcome };
}
