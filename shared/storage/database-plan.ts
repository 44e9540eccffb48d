import type { DBSchema, IDBPDatabase } from 'idb';

/** A database as a job declares it. */
export interface DatabasePlan<S extends DBSchema> {
  readonly name: string;
  /** One step from each version to the next, the first from nothing; a published step never changes. */
  readonly migrations: readonly ((database: IDBPDatabase<S>) => void)[];
  /** True where all of it can be had again: then a damaged database is begun anew. Else it is left as it is, to be saved. */
  readonly replaceable: boolean;
  /** How long the browser may take to open it, in milliseconds; 2,500 where nothing is said. */
  readonly patienceMs?: number;
}
