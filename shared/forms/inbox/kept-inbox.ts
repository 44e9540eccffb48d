import type { DBSchema } from 'idb';
import type { DatabasePlan } from '../../storage/database-plan.ts';
import type { Stored } from '../../storage/stored.ts';
import { useDatabase } from '../../storage/use-database.ts';
import { wipeDatabase } from '../../storage/wipe-database.ts';

/** The key of this inbox as it rests on the device. */
export interface KeptKey {
  /** The secret key as an age file, locked with a passphrase. */
  readonly locked: string;
  /** The public half, `age1…`. */
  readonly recipient: string;
  /** The person has typed it from the paper once: only then may forms seal for it. */
  readonly proven: boolean;
}

/** Some submissions with what was noted about them, sealed for the key of this inbox. */
export interface KeptBatch {
  /** Tells nothing of what is in it. */
  readonly id: string;
  readonly sealed: string;
}

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
};

export const keptKey = (): Promise<Stored<KeptKey | undefined>> =>
  useDatabase(PLAN, (database) => database.get('keys', 'own'));

export const keepKey = (key: KeptKey): Promise<Stored<void>> =>
  useDatabase(PLAN, async (database) => {
    const { store, done } = database.transaction('keys', 'readwrite', { durability: 'strict' });
    await store.put(key, 'own');
    await done;
  });

export const keptBatches = (): Promise<Stored<readonly KeptBatch[]>> =>
  useDatabase(PLAN, (database) => database.getAll('batches'));

export const keptBatch = (id: string): Promise<Stored<KeptBatch | undefined>> =>
  useDatabase(PLAN, (database) => database.get('batches', id));

/** Keeps batches, all or none, each in the place of the one that has its id. */
export const keepBatches = (batches: readonly KeptBatch[]): Promise<Stored<void>> =>
  useDatabase(PLAN, async (database) => {
    const { store, done } = database.transaction('batches', 'readwrite', { durability: 'strict' });
    await Promise.all(batches.map((batch) => store.put(batch)));
    await done;
  });

/** Erases what was sealed, and leaves the key. */
export const wipeBatches = (): Promise<Stored<void>> =>
  useDatabase(PLAN, async (database) => {
    const { store, done } = database.transaction('batches', 'readwrite', { durability: 'strict' });
    await store.clear();
    await done;
  });

/** Erases the key and everything that was sealed for it. */
export const wipeInbox = (): Promise<Stored<void>> => wipeDatabase(PLAN.name);
