import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterAttempt } from '../../../../../shared/forms/outbox/after-attempt.ts';
import { backoffMs, LONGEST_WAIT_MS } from '../../../../../shared/forms/outbox/backoff.ts';
import {
  EXPIRES_MS,
  fits,
  LEASE_MS,
  MOST_BYTES,
  MOST_ITEMS,
  type OutboxItem,
} from '../../../../../shared/forms/outbox/item.ts';
import { turnOf, wakeMs } from '../../../../../shared/forms/outbox/plan.ts';
import { readRecord, toRecord } from '../../../../../shared/forms/outbox/record.ts';
import type { Outcome } from '../../../../../shared/forms/outcome.ts';
import { itemOf, NOW, sealedOf, TARGET } from './item.ts';

const at = (nowMs: number, once = true, target = TARGET) => ({ nowMs, once, target });
const HOUR = 60 * 60 * 1000;

describe('the turn of an item', () => {
  it.each<[string, Partial<OutboxItem>, unknown]>([
    ['is due at once', {}, { do: 'send' }],
    ['is put off', { nextMs: NOW + 5 }, { do: 'wait', untilMs: NOW + 5 }],
    ['belongs to another tab', { lease: { owner: 'b', untilMs: NOW + 9 } }, { do: 'wait', untilMs: NOW + 9 }],
    ['was left by a tab that died', { lease: { owner: 'b', untilMs: NOW } }, { do: 'send' }],
    ['was written for another place', { target: 'json:https://other.example/' }, { do: 'leave' }],
    ['waits for a person', { state: 'unsure' }, { do: 'leave' }],
    ['has waited for three days', { savedMs: NOW - EXPIRES_MS }, { do: 'ask', state: 'expired' }],
    ['has waited nearly so long', { savedMs: NOW - EXPIRES_MS + 1 }, { do: 'send' }],
  ])('%s', (_, parts, turn) => {
    expect(turnOf(itemOf(parts), at(NOW))).toEqual(turn);
  });

  it('goes to a person where a tab died in the middle and the place would store it twice', () => {
    const left = itemOf({ lease: { owner: 'b', untilMs: NOW } });
    expect(turnOf(left, at(NOW, false))).toEqual({ do: 'ask', state: 'unsure' });
  });

  it('is not held up by a clock that was wrong, and nothing comes back from having expired', () => {
    const years = 10 * 365 * 24 * HOUR;
    const ahead = itemOf({
      savedMs: NOW + years,
      nextMs: NOW + years,
      lease: { owner: 'b', untilMs: NOW + years },
    });
    expect(turnOf(ahead, at(NOW))).toEqual({ do: 'send' });
    const expired = itemOf({ state: 'expired', savedMs: NOW - years });
    expect(turnOf(expired, at(NOW - 2 * years))).toEqual({ do: 'leave' });
  });

  it('wakes for the first of those that wait, and for nothing else', () => {
    const items = [itemOf({ nextMs: NOW + 9 }), itemOf({ nextMs: NOW + 5 }), itemOf({ state: 'refused' })];
    expect(wakeMs(items, at(NOW))).toBe(NOW + 5);
    expect(wakeMs(items.slice(2), at(NOW))).toBeUndefined();
    expect(wakeMs([itemOf()], at(NOW))).toBe(NOW);
  });
});

describe('after an attempt', () => {
  const sent = itemOf({ tries: 3, lease: { owner: 'me', untilMs: NOW + LEASE_MS } });
  const next = (outcome: Outcome, parts = {}) =>
    afterAttempt(sent, outcome, { nowMs: NOW, random: 0.5, once: true, offline: false, ...parts });

  it('only what is confirmed is deleted', () => {
    expect(next({ kind: 'accepted' })).toBeUndefined();
    const others: readonly Outcome[] = [
      { kind: 'refused', reasons: [] },
      { kind: 'rate-limited' },
      { kind: 'server-error', status: 503 },
      { kind: 'already-received' },
      { kind: 'unreachable' },
      { kind: 'timeout' },
      { kind: 'unknown' },
    ];
    for (const once of [true, false])
      for (const outcome of others)
        expect(next(outcome, { once }), outcome.kind).toMatchObject({
          sealed: sent.sealed,
          lease: undefined,
        });
  });

  it('a no ends it, a later time is kept to, the rest is tried again within twice the last bound', () => {
    expect(next({ kind: 'refused', reasons: [] })?.state).toBe('refused');
    expect(next({ kind: 'already-received' })?.state).toBe('changed');
    expect(next({ kind: 'rate-limited', retryAfterSeconds: 60 })?.nextMs).toBe(NOW + 60_000 + 4_000);
    const down = { kind: 'server-error', status: 503, retryAfterSeconds: 60 } as const;
    expect(next(down)?.nextMs).toBe(NOW + 60_000 + 4_000);
    expect(next({ kind: 'unknown' })).toMatchObject({ state: 'waiting', nextMs: NOW + 4_000 });
  });

  it('a person is asked where nobody knows and the place would store it twice', () => {
    for (const kind of ['unreachable', 'timeout', 'unknown'] as const)
      expect(next({ kind }, { once: false })?.state).toBe('unsure');
    expect(next({ kind: 'server-error', status: 500 }, { once: false })?.state).toBe('unsure');
    expect(next({ kind: 'rate-limited' }, { once: false })?.state).toBe('waiting');
    expect(next({ kind: 'unreachable' }, { once: false, offline: true })?.state).toBe('waiting');
  });

  it('waits any time up to a bound that doubles and ends at a quarter of an hour', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 5000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (tries, random) => {
          const wait = backoffMs(tries, random);
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThanOrEqual(Math.min(LONGEST_WAIT_MS, 15 * 60_000));
        },
      ),
    );
    expect([1, 2, 3, 20].map((tries) => backoffMs(tries, 0.999_999_9))).toEqual([
      1_999, 3_999, 7_999, 899_999,
    ]);
    expect(backoffMs(9, 0)).toBe(0);
  });
});

describe('what is kept', () => {
  it('comes back from the disk as it went there, and nothing else does', () => {
    const item = itemOf({ lease: { owner: 'b', untilMs: NOW } });
    const read = readRecord(structuredClone(toRecord(item)));
    expect({ ...read, sealed: String(read?.sealed) }).toEqual({ ...item, sealed: String(item.sealed) });
    const record = toRecord(item);
    for (const wrong of [
      undefined,
      null,
      'x',
      {},
      { ...record, sealed: '{"answers":{}}' },
      { ...record, state: 'sent' },
      { ...record, nextMs: Number.NaN },
      { ...record, savedMs: '0' },
      { ...record, id: 7 },
    ])
      expect(readRecord(wrong)).toBeUndefined();
    expect(readRecord({ ...record, lease: { owner: 1 } })).toMatchObject({ lease: undefined });
  });

  it('is at most fifty, and a mebibyte', async () => {
    const many = Array.from({ length: MOST_ITEMS }, (_, number) => itemOf({ id: `${number}` }));
    expect(fits(many.slice(1), itemOf())).toBe(true);
    expect(fits(many, itemOf())).toBe(false);
    // The same one again takes the place of its older version.
    expect(fits(many, itemOf({ id: '7' }))).toBe(true);
    const large = await sealedOf('x'.repeat(MOST_BYTES / 2));
    expect(fits([], itemOf({ sealed: large }))).toBe(true);
    expect(fits([itemOf({ id: 'b', sealed: large })], itemOf({ sealed: large }))).toBe(false);
  });
});
