import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readRecipient } from '../../shared/crypto/age/recipient.ts';
import { SealedText } from '../../shared/crypto/age/sealed-text.ts';
import { databaseStore } from '../../shared/forms/outbox/database-store.ts';
import { Outbox, type OutboxPorts } from '../../shared/forms/outbox/outbox.ts';
import type { Outcome } from '../../shared/forms/outcome.ts';
import type { SealedSubmission } from '../../shared/forms/sealing/envelope.ts';
import type { SealedTarget } from '../../shared/forms/sealing/sealed-target.ts';
import { NOBODYS_KEYS } from '../harness/nobodys-keys.ts';
import { damageOutbox } from './damage-outbox.ts';

const recipient = readRecipient(NOBODYS_KEYS[0]);
const message = async (id: string): Promise<SealedSubmission> => {
  if (!recipient) throw new Error('no key');
  return { amparo: 1, id, sealed: await SealedText.seal(new TextEncoder().encode(id), [recipient]) };
};

const KEY = 'json:https://forms.example.org/join';
const ACCEPTED: Outcome = { kind: 'accepted' };

let stop = new AbortController();
beforeEach(() => {
  stop = new AbortController();
});
afterEach(async () => {
  stop.abort();
  vi.restoreAllMocks();
  await databaseStore.wipe();
});

/** An outbox as one tab has it, and what it was told. */
function outbox(deliver: SealedTarget['deliver'], parts: Partial<OutboxPorts> = {}, target = {}) {
  const told: [string, string][] = [];
  const made = new Outbox({
    device: databaseStore,
    target: { key: KEY, href: 'https://forms.example.org/join', once: true, deliver, ...target },
    nowMs: Date.now,
    random: () => 0,
    offline: () => false,
    told: (id, { kind }) => told.push([id, kind]),
    signal: stop.signal,
    ...parts,
  });
  return { made, told };
}

const onDevice = async (box: Outbox): Promise<readonly string[]> =>
  (await box.status()).onDevice.map(({ id, state }) => `${id} ${state}`).sort();

describe('the outbox', () => {
  it('keeps only sealed text, on the disk before it says so, and deletes after a confirmed answer alone', async () => {
    const durabilities: (string | undefined)[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      names,
      mode,
      options,
    ) {
      if (mode === 'readwrite') durabilities.push(options?.durability);
      return transaction.call(this, names, mode, options);
    });
    const seen: string[] = [];
    const { made, told } = outbox(async () => {
      seen.push((await onDevice(made)).join());
      return seen.length === 1 ? { kind: 'server-error', status: 503 } : ACCEPTED;
    });
    expect(await made.save(await message('a'))).toEqual({ where: 'device' });
    expect(await onDevice(made)).toEqual(['a waiting']);
    await made.run();
    await vi.waitFor(() =>
      expect(told).toEqual([
        ['a', 'server-error'],
        ['a', 'accepted'],
      ]),
    );
    expect(seen).toEqual(['a waiting', 'a waiting']);
    await vi.waitFor(async () => expect(await onDevice(made)).toEqual([]));
    expect(new Set(durabilities)).toEqual(new Set(['strict']));
  });

  it('of twenty tabs sends each one once, and tells all of them', async () => {
    const sent: string[] = [];
    const deliver = async ({ id }: SealedSubmission): Promise<Outcome> => {
      sent.push(id);
      await new Promise((next) => setTimeout(next, 5));
      return ACCEPTED;
    };
    const tabs = Array.from({ length: 20 }, () => outbox(deliver));
    for (const id of ['a', 'b', 'c']) await tabs[0]?.made.save(await message(id));
    await Promise.all(tabs.map(({ made }) => made.run()));
    expect([...sent].sort()).toEqual(['a', 'b', 'c']);
    await vi.waitFor(() => {
      for (const { told } of tabs) expect(told.map(([id]) => id).sort()).toEqual(['a', 'b', 'c']);
    });
  });

  it('without locks still sends once, by the leases', async () => {
    vi.spyOn(navigator, 'locks', 'get').mockReturnValue({
      request: () => Promise.reject(new DOMException('opaque', 'SecurityError')),
      query: () => Promise.reject(new DOMException('opaque', 'SecurityError')),
    });
    const deliver = vi.fn(async (): Promise<Outcome> => {
      await new Promise((next) => setTimeout(next, 20));
      return ACCEPTED;
    });
    const tabs = Array.from({ length: 5 }, () => outbox(deliver).made);
    await tabs[0]?.save(await message('a'));
    await Promise.all(tabs.map((tab) => tab.run()));
    expect(deliver).toHaveBeenCalledTimes(1);
  });

  it('never sends what was written for another place, whoever asks for it', async () => {
    const old = vi.fn(async () => ACCEPTED);
    const now = vi.fn(async () => ACCEPTED);
    const before = outbox(old);
    await before.made.save(await message('a'));
    const after = outbox(now, {}, { key: 'json:https://other.example/' });
    await after.made.run();
    expect([await onDevice(after.made), now.mock.calls.length]).toEqual([['a waiting'], 0]);
    expect(await after.made.sendNow('a')).toBeUndefined();
    expect([await onDevice(after.made), now.mock.calls.length]).toEqual([['a waiting'], 0]);
    expect(await before.made.sendNow('a')).toEqual(ACCEPTED);
    expect([old.mock.calls.length, now.mock.calls.length]).toEqual([1, 0]);
    expect(await onDevice(after.made)).toEqual([]);
  });

  it('asks before it sends again to a place that would store it twice', async () => {
    const answers: Outcome[] = [{ kind: 'timeout' }, ACCEPTED];
    const deliver = vi.fn(async () => answers.shift() ?? ACCEPTED);
    const { made } = outbox(deliver, {}, { once: false });
    await made.save(await message('a'));
    await made.run();
    await made.run();
    expect([await onDevice(made), deliver.mock.calls.length]).toEqual([['a unsure'], 1]);
    expect(await made.sendNow('a')).toEqual(ACCEPTED);
    expect(await onDevice(made)).toEqual([]);
  });

  it('that is asked once more for what it is just sending sends no second one, and hears that it arrived', async () => {
    let answer = (): void => undefined;
    const deliver = vi.fn(
      () =>
        new Promise<Outcome>((give) => {
          answer = () => give(ACCEPTED);
        }),
    );
    const { made } = outbox(deliver, {}, { once: false });
    const written = await message('a');
    await made.save(written);
    void made.run();
    await vi.waitFor(() => expect(deliver).toHaveBeenCalled());
    expect(await made.save(written)).toEqual({ where: 'device' });
    const again = made.sendNow('a');
    answer();
    expect(await again).toEqual(ACCEPTED);
    expect([deliver.mock.calls.length, await onDevice(made)]).toEqual([1, []]);
  });

  it('lets what a person wants sent now go before the rest of a long queue', async () => {
    const sent: string[] = [];
    let go = (): void => undefined;
    const first = new Promise<void>((next) => {
      go = next;
    });
    const { made } = outbox(async ({ id }) => {
      sent.push(id);
      if (sent.length === 1) await first;
      return ACCEPTED;
    });
    for (const id of ['a', 'b', 'c', 'd']) await made.save(await message(id));
    const run = made.run();
    await vi.waitFor(() => expect(sent).toEqual(['a']));
    const now = made.sendNow('d');
    await vi.waitFor(async () => expect((await navigator.locks.query()).pending).toHaveLength(1));
    go();
    await Promise.all([now, run]);
    expect(sent).toEqual(['a', 'd', 'b', 'c']);
  });

  it('that held an earlier version in memory keeps the newer one alone once the device answers', async () => {
    const deliver = vi.fn(async (_: SealedSubmission): Promise<Outcome> => ACCEPTED);
    const { made } = outbox(deliver);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    await made.save(await message('a'));
    full.mockRestore();
    const newer = await message('a');
    expect(await made.save(newer)).toEqual({ where: 'device' });
    expect(await made.sendNow('a')).toEqual(ACCEPTED);
    expect(deliver.mock.calls.map(([{ sealed }]) => String(sealed))).toEqual([String(newer.sealed)]);
    expect(await made.status()).toMatchObject({ onDevice: [], inMemory: [] });
  });

  it('holds what has expired for a person to decide, and forgets one or all when told', async () => {
    const deliver = vi.fn(async () => ACCEPTED);
    const early = outbox(deliver, { nowMs: () => Date.now() - 72 * 60 * 60 * 1000 }).made;
    for (const id of ['a', 'b']) await early.save(await message(id));
    const { made } = outbox(deliver);
    await made.run();
    expect([await onDevice(made), deliver.mock.calls.length]).toEqual([['a expired', 'b expired'], 0]);
    await made.forget('a');
    expect(await onDevice(made)).toEqual(['b expired']);
    expect(await made.wipe()).toEqual({ ok: true, value: undefined });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('amparo-outbox');
    expect(await onDevice(made)).toEqual([]);
  });
});

describe('where the device keeps nothing, sending stays possible', () => {
  const refuse = (name: string) => () => {
    throw new DOMException('no', name);
  };
  const faults: readonly (readonly [string, string, () => void])[] = [
    [
      'a frame without an origin',
      'unavailable',
      () => void vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refuse('SecurityError')),
    ],
    [
      'a newer version',
      'newer',
      () => void vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refuse('VersionError')),
    ],
    [
      'damage',
      'damaged',
      () => void vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refuse('UnknownError')),
    ],
    [
      'a full device',
      'full',
      () => void vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse('QuotaExceededError')),
    ],
    [
      'a browser that never answers',
      'unavailable',
      () =>
        void vi
          .spyOn(IDBFactory.prototype, 'open')
          .mockImplementation(() =>
            Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => undefined } }),
          ),
    ],
  ];

  it.each(faults)('%s', async (_, why, fault) => {
    fault();
    const { made, told } = outbox(async () => ACCEPTED);
    expect(await made.save(await message('a'))).toEqual({ where: 'memory', why });
    expect((await made.status()).inMemory.map(({ id }) => id)).toEqual(['a']);
    await made.run();
    expect(told).toEqual([['a', 'accepted']]);
    expect((await made.status()).inMemory).toEqual([]);
  });

  it('nor is a damaged record in the way of the others', async () => {
    const { made, told } = outbox(async () => ACCEPTED);
    await made.save(await message('a'));
    await damageOutbox();
    await made.run();
    expect(told).toEqual([['a', 'accepted']]);
    expect(await made.status()).toMatchObject({ onDevice: [], damaged: 1 });
  });

  it('on a device that takes no more writes rests between its looks, and sends once it does again', async () => {
    const { made } = outbox(async () => ACCEPTED);
    await made.save(await message('full'));
    let full = true;
    const put = IDBObjectStore.prototype.put;
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (full) throw new DOMException('no', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await made.run();
    await new Promise((later) => setTimeout(later, 300));
    expect(puts).toHaveBeenCalledTimes(1);
    expect(await onDevice(made)).toEqual(['full waiting']);
    full = false;
    await made.run();
    expect(await onDevice(made)).toEqual([]);
  });
});
