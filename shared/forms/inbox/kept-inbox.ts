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

export const keepKey = (key: KeptKey): Promise<Stored<void>> =>
  useDatabase(PLAN, async (database) => {
    const { store, done } = database.transaction('keys', 'readwrite', { durability: 'strict' });
    await Promise.all([store.put(key, 'own'), done]);
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

/** Keeps batches, all or none, each in the place of the one that has its id; `false` where the inbox of this key was erased meanwhile, and then nothing is kept. */
export const keepBatches = (batches: readonly KeptBatch[], recipient: string): Promise<Stored<boolean>> =>
  useDatabase(PLAN, async (database) => {
    const writing = database.transaction(['keys', 'batches'], 'readwrite', { durability: 'strict' });
    const key = readKeptKey(await writing.objectStore('keys').get('own'));
    const ours = key?.recipient === recipient;
    const store = writing.objectStore('batches');
    await Promise.all([...(ours ? batches.map((batch) => store.put(batch)) : []), writing.done]);
    return ours;
  });

/** Erases what was sealed, and leaves the key. */
export const wipeBatches = (): Promise<Stored<void>> =>
  useDatabase(PLAN, async (database) => {
    const { store, done } = database.transaction('batches', 'readwrite', { durability: 'strict' });
    await Promise.all([store.clear(), done]);
  });

/** Erases the key and everything that was sealed for it. */
export const wipeInbox = (): Promise<Stored<void>> => wipeDatabase(PLAN.name);
