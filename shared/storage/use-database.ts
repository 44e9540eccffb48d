import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DatabasePlan } from './database-plan.ts';
import { type Stored, troubleOf } from './stored.ts';
import { wipeDatabase } from './wipe-database.ts';
import { withPatience } from './with-patience.ts';

/**
 * Opens a database, does the work and closes it again: nothing stays open that would block an update or the wipe in another
 * window. Where it is damaged and replaceable, it is begun anew once.
 */
export async function useDatabase<S extends DBSchema, T>(
  plan: DatabasePlan<S>,
  work: (database: IDBPDatabase<S>) => Promise<T>,
): Promise<Stored<T>> {
  const first = await attempt(plan, work);
  if (first.ok || first.trouble !== 'damaged' || !plan.replaceable) return first;
  const wiped = await wipeDatabase(plan.name);
  return wiped.ok ? attempt(plan, work) : first;
}

async function attempt<S extends DBSchema, T>(
  plan: DatabasePlan<S>,
  work: (database: IDBPDatabase<S>) => Promise<T>,
): Promise<Stored<T>> {
  const opened = await open(plan);
  if (!opened.ok) return opened;
  try {
    return { ok: true, value: await work(opened.value) };
  } catch (error) {
    return { ok: false, trouble: isClosed(error) ? 'blocked' : troubleOf(error) };
  } finally {
    opened.value.close();
  }
}

/** What was open a moment ago was closed under the work: another window updates or wipes it, or the browser is ending. */
const isClosed = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'AbortError');

async function open<S extends DBSchema>(plan: DatabasePlan<S>): Promise<Stored<IDBPDatabase<S>>> {
  let blocked = false;
  let late = false;
  try {
    const opening = openDB<S>(plan.name, plan.migrations.length, {
      upgrade: (database, from) => {
        for (const migrate of plan.migrations.slice(from)) migrate(database);
      },
      blocked: () => {
        blocked = true;
      },
      // Another window wants to update or wipe it.
      blocking: (_from, _to, { target }) => {
        if (target instanceof IDBDatabase) target.close();
      },
    });
    const closeLate = (database: IDBPDatabase<S>): void => {
      if (late) database.close();
    };
    opening.then(closeLate, () => undefined);
    const database = await withPatience(opening, plan.patienceMs);
    if (database) return { ok: true, value: database };
    late = true;
    return { ok: false, trouble: blocked ? 'blocked' : 'unavailable' };
  } catch (error) {
    // `indexedDB` itself may be missing.
    return { ok: false, trouble: error instanceof ReferenceError ? 'unavailable' : troubleOf(error) };
  }
}
