import type { DBSchema } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DatabasePlan } from '../../shared/storage/database-plan.ts';
import { useDatabase } from '../../shared/storage/use-database.ts';
import { wipeDatabase } from '../../shared/storage/wipe-database.ts';

interface Schema extends DBSchema {
  readonly things: { readonly key: string; readonly value: { readonly id: string; readonly text: string } };
  readonly more: { readonly key: string; readonly value: string };
}

const NAME = 'amparo-test';
const first = (): DatabasePlan<Schema> => ({
  name: NAME,
  migrations: [(database) => database.createObjectStore('things', { keyPath: 'id' })],
  replaceable: true,
});
const second = (): DatabasePlan<Schema> => ({
  ...first(),
  migrations: [...first().migrations, (database) => database.createObjectStore('more')],
});
const put = (plan: DatabasePlan<Schema>, id = 'a') =>
  useDatabase(plan, (database) => database.put('things', { id, text: 'kept' }));
const all = (plan: DatabasePlan<Schema>) => useDatabase(plan, (database) => database.getAll('things'));

afterEach(async () => {
  vi.restoreAllMocks();
  await wipeDatabase(NAME);
});

describe('a database', () => {
  it('keeps what is put in, through a step to its next version', async () => {
    expect(await put(first())).toEqual({ ok: true, value: 'a' });
    expect(await all(second())).toEqual({ ok: true, value: [{ id: 'a', text: 'kept' }] });
    expect(await useDatabase(second(), (database) => database.count('more'))).toEqual({ ok: true, value: 0 });
  });

  it('of a newer version is left alone', async () => {
    await put(second());
    expect(await put(first())).toEqual({ ok: false, trouble: 'newer' });
    expect(await all(second())).toMatchObject({ ok: true, value: [{ id: 'a' }] });
  });

  it('that is damaged is begun anew where all of it can be had again, and else left as it is', async () => {
    const empty: DatabasePlan<Schema> = { ...first(), migrations: [() => undefined] };
    await useDatabase(empty, async () => undefined);
    expect(await all({ ...first(), replaceable: false })).toEqual({ ok: false, trouble: 'damaged' });
    expect(await put(first())).toEqual({ ok: true, value: 'a' });
    expect(await all(first())).toMatchObject({ ok: true, value: [{ id: 'a' }] });
  });

  it('takes many who use it at once', async () => {
    const done = await Promise.all(Array.from({ length: 20 }, (_, index) => put(first(), `${index}`)));
    expect(done.every(({ ok }) => ok)).toBe(true);
    expect(await all(first())).toMatchObject({ ok: true, value: { length: 20 } });
  });

  it('on a full device says so and loses nothing', async () => {
    await put(first());
    const full = await useDatabase(first(), async () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(full).toEqual({ ok: false, trouble: 'full' });
    expect(await all(first())).toMatchObject({ ok: true, value: [{ id: 'a' }] });
  });

  it('that the browser does not give is said to be unavailable', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    expect(await put(first())).toEqual({ ok: false, trouble: 'unavailable' });
  });

  it('held by a window that will not let go is blocked, for the next version and for the wipe', async () => {
    await put(first());
    const held = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open(NAME);
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => fail(opening.error);
    });
    const blocked = { ok: false, trouble: 'blocked' };
    expect(await Promise.all([put(second()), wipeDatabase(NAME)])).toEqual([blocked, blocked]);
    held.close();
  });

  it('is empty after the wipe', async () => {
    await put(first());
    expect(await wipeDatabase(NAME)).toEqual({ ok: true, value: undefined });
    expect(await all(first())).toEqual({ ok: true, value: [] });
  });
});
