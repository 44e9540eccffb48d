import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attempt } from '../../../../../shared/forms/outbox/attempt.ts';
import { LEASE_MS, type OutboxItem } from '../../../../../shared/forms/outbox/item.ts';
import { OutboxLadder } from '../../../../../shared/forms/outbox/ladder.ts';
import { memoryStore } from '../../../../../shared/forms/outbox/memory-store.ts';
import type { Outcome } from '../../../../../shared/forms/outcome.ts';
import type { SealedTarget } from '../../../../../shared/forms/sealing/sealed-target.ts';
import { itemOf, NOW, TARGET } from './item.ts';

/** What befalls an attempt: the place stores it or not, the tab may die in the middle, and nobody may hear the answer. */
interface Fate {
  readonly stores: boolean;
  readonly dies: boolean;
  readonly heard: boolean;
  readonly otherwise: Outcome;
  /** How long until tabs look again. */
  readonly passMs: number;
}

const fate: fc.Arbitrary<Fate> = fc.record({
  stores: fc.boolean(),
  dies: fc.boolean(),
  heard: fc.boolean(),
  otherwise: fc.constantFrom<Outcome[]>(
    { kind: 'server-error', status: 503 },
    { kind: 'timeout' },
    { kind: 'unreachable' },
    { kind: 'unknown' },
  ),
  passMs: fc.integer({ min: 0, max: 2 * LEASE_MS }),
});

const pause = (): Promise<void> => new Promise((next) => setTimeout(next));

/** What is left of one item, and how often it was stored, after tabs have tried it in pairs and died at random. */
async function live(
  fates: readonly Fate[],
  once: boolean,
): Promise<{ readonly left: OutboxItem | undefined; readonly stored: number; readonly most: number }> {
  const ladder = new OutboxLadder(memoryStore());
  await ladder.add(itemOf());
  let [nowMs, stored, sending, most] = [NOW, 0, 0, 0];
  const send = async ({ stores, dies, heard, otherwise }: Fate): Promise<void> => {
    const deliver = async (): Promise<Outcome> => {
      sending += 1;
      most = Math.max(most, sending);
      await pause();
      if (stores) stored += once && stored > 0 ? 0 : 1;
      sending -= 1;
      if (dies) await new Promise(() => undefined);
      return stores && heard ? { kind: 'accepted' } : otherwise;
    };
    const target: SealedTarget = { key: TARGET, href: 'https://forms.example.org/join', once, deliver };
    const ports = { nowMs: () => nowMs, random: () => 0.5, offline: () => false };
    const tried = attempt('a', ladder, target, ports, new AbortController().signal);
    await Promise.race(dies ? [tried, pause().then(pause).then(pause)] : [tried]);
  };
  for (const one of fates) {
    await Promise.all([send(one), send(one)]);
    nowMs += one.passMs;
  }
  return { left: (await ladder.status()).onDevice[0], stored, most };
}

it('tabs that die and answers that are lost lose nothing, store nothing twice, and never send at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fate, { maxLength: 12 }), fc.boolean(), async (fates, once) => {
      const { left, stored, most } = await live(fates, once);
      expect(most).toBeLessThanOrEqual(1);
      expect(stored).toBeLessThanOrEqual(1);
      if (!left) expect(stored).toBe(1);
      // It rests only where a person must decide: a place that cannot tell the same one twice.
      if (once && left) expect(left.state).toBe('waiting');
    }),
  );
});
