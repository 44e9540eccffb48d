import type { DBSchema, IDBPDatabase } from 'idb';
import type { DatabasePlan } from '../../storage/database-plan.ts';
import { useDatabase } from '../../storage/use-database.ts';
import { wipeDatabase } from '../../storage/wipe-database.ts';
import { fits, isSame } from './item.ts';
import { type OutboxRecord, readRecord, toRecord } from './record.ts';
import type { Holdings, OutboxStore } from './store.ts';

interface OutboxSchema extends DBSchema {
  readonly items: { readonly key: string; readonly value: OutboxRecord };
}

const PLAN: DatabasePlan<OutboxSchema> = {
  name: 'amparo-outbox',
  migrations: [(database) => database.createObjectStore('items', { keyPath: 'id' })],
  // What waits there exists nowhere else: only a person erases it.
  replaceable: false,
};

/** The outbox on the device. What is written is on the disk, past any cache, before it counts as kept. */
export const databaseStore: OutboxStore = {
  list: () => useDatabase(PLAN, async (database) => read(await database.transaction('items').store.getAll())),
  add: (item) =>
    useDatabase(PLAN, async (database) => {
      const { store, done } = writing(database);
      const { items } = read(await store.getAll());
      const there = items.some((one) => isSame(one, item));
      const room = there || fits(items, item);
      if (room && !there) await store.put(toRecord(item));
      await done;
      return room;
    }),
  change: (id, change) =>
    useDatabase(PLAN, async (database) => {
      const { store, done } = writing(database);
      const item = readRecord(await store.get(id));
      const next = item && change(item);
      if (next && next !== item) await store.put(toRecord(next));
      if (!next && item) await store.delete(id);
      await done;
      return next;
    }),
  wipe: () => wipeDatabase(PLAN.name),
};

const writing = (database: IDBPDatabase<OutboxSchema>) =>
  database.transaction('items', 'readwrite', { durability: 'strict' });

function read(records: readonly unknown[]): Holdings {
  const items = records.map(readRecord).filter((item) => item !== undefined);
  return { items, damaged: records.length - items.length };
}
