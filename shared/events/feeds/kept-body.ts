import type { DBSchema } from 'idb';
import type { DatabasePlan } from '../../storage/database-plan.ts';
import type { Stored } from '../../storage/stored.ts';
import { useDatabase } from '../../storage/use-database.ts';
import { wipeDatabase } from '../../storage/wipe-database.ts';
import type { SourceBody } from '../model.ts';

/** The last good answer of a feed, byte for byte as it came: read anew each time, so that a better reader reads it better. */
export interface KeptBody extends SourceBody {
  /** Id of the feed. */
  readonly id: string;
  /** When it came; milliseconds since 1970. */
  readonly fetchedMs: number;
  /** Where it comes in pages, those after the first. */
  readonly pages?: readonly SourceBody[];
  /** It broke off: better than nothing, and no more than that. */
  readonly part?: true;
}

interface FeedSchema extends DBSchema {
  readonly bodies: { readonly key: string; readonly value: KeptBody };
}

const PLAN: DatabasePlan<FeedSchema> = {
  name: 'amparo-events',
  migrations: [(database) => database.createObjectStore('bodies', { keyPath: 'id' })],
  // A feed can be fetched again.
  replaceable: true,
};

export const keepBody = (body: KeptBody): Promise<Stored<void>> =>
  useDatabase(PLAN, async (database) => {
    await database.put('bodies', body);
  });

export const keptBodies = (): Promise<Stored<readonly KeptBody[]>> =>
  useDatabase(PLAN, (database) => database.getAll('bodies'));

export const keptBody = (id: string): Promise<Stored<KeptBody | undefined>> =>
  useDatabase(PLAN, (database) => database.get('bodies', id));

export const dropBody = (id: string): Promise<Stored<void>> =>
  useDatabase(PLAN, (database) => database.delete('bodies', id));

/** Erases what was fetched from every feed. */
export const wipeBodies = (): Promise<Stored<void>> => wipeDatabase(PLAN.name);
