import type { DBSchema } from 'idb';
import type { DatabasePlan } from '../../storage/database-plan.ts';
import type { Stored } from '../../storage/stored.ts';
import { useDatabase } from '../../storage/use-database.ts';
import { wipeDatabase } from '../../storage/wipe-database.ts';
import { type KeptBatch, type KeptKey, readKeptBatch, readKeptKey } from './kept-record.ts';

interface InboxSchema extends DBSchema {
  readonly keys: { readonly key: 'own'; readonly value: KeptKey };
  readonly batches: { readonly key: string; readonly value: KeptBatch };
}

const PLAN: DatabasePlan<InboxSchema> = {
  name: 'amparo-inbox',
  migrations: [
    (database) => {
      database.createObjectStore('keys');
      database.createObjectStore('batches', { keyPath: 'id' });
    },
  ],
  // A key may exist nowhere else: only a person erases it.
  replaceable: false,
  // Nobody waits for it to send something, and a slow disk is no reason to say that it cannot be read.
  patienceMs: 10_000,
};

/** `damaged` where there is a key that nobody can read any more. */
export const keptKey = (): Promise<Stored<KeptKey | 'damaged' | undefined>> =>
  useDatabase(PLAN, async (database) => {
    const record = await database.get('keys', 'own');
    return record === undefined ? undefined : (readKeptKey(record) ?? 'damaged');
  });

/** Keeps the key of this inbox; `false` where another one is here by now: that one stays, as what is sealed for it opens with nothing else. */
export const keepKey = (key: KeptKey): Promise<Stored<boolean>> =>
  useDatabase(PLAN, async (database) => {
    const { store, done } = database.transaction('keys', 'readwrite', { durability: 'strict' });
    const there = readKeptKey(await store.get('own'));
    const free = there === undefined || there.recipient === key.recipient;
    await Promise.all([...(free ? [store.put(key, 'own')] : []), done]);
    return free;
  });

/** All that is sealed here, and how many records nobody can read any more. */
export const keptBatches = (): Promise<
  Stored<{ readonly batches: readonly KeptBatch[]; readonly damaged: number }>
> =>
  useDatabase(PLAN, async (database) => {
    const records = await database.getAll('batches');
    const batches = records.map(readKeptBatch).filter((batch) => batch !== undefined);
    return { batches, damaged: records.length - batches.length };
  });

export const keptBatch = (id: string): Promise<Stored<KeptBatch | undefined>> =>
  useDatabase(PLAN, async (database) => readKeptBatch(await database.get('batches', id)));

/** Keeps batches, all or none: `new` ones, or each in the place of the one that has its id; `false` where that or the inbox of this key was erased meanwhile, and then nothing is kept. */
export const keepBatches = (
  batches: readonly KeptBatch[],
  recipient: string,
  place: 'new' | 'same',
): Promise<Stored<boolean>> =>
  useDatabase(PLAN, async (database) => {
    const writing = database.transaction(['keys', 'batches'], 'readwrite', { durability: 'strict' });
    const store = writing.objectStore('batches');
    const key = readKeptKey(await writing.objectStore('keys').get('own'));
    const there = await Promise.all(batches.map(({ id }) => store.getKey(id)));
    const stands = key?.recipient === recipient && (place === 'new' || there.every((id) => id !== undefined));
    await Promise.all([...(stands ? batches.map((batch) => store.put(batch)) : []), writing.done]);
    return stands;
  });

/** Erases what was sealed, and leaves the key. */
export const wipeBatches = (): Promise<Stored<void>> =>
  useDatabase(PLAN, async (database) => {
    const { store, done } = database.transaction('batches', 'readwrite', { durability: 'strict' });
    await Promise.all([store.clear(), done]);
  });

/** Erases the key and everything that was sealed for it. */
export const wipeInbox = (): Promise<Stored<void>> => wipeDatabase(PLAN.name);
