import { deleteDB } from 'idb';
import { type Stored, troubleOf } from './stored.ts';
import { withPatience } from './with-patience.ts';

/** Erases a database with all that is in it; `blocked` where another window still holds it: it is erased once that is closed. */
export async function wipeDatabase(name: string): Promise<Stored<void>> {
  try {
    const wiped = await withPatience(deleteDB(name).then(() => true));
    return wiped ? { ok: true, value: undefined } : { ok: false, trouble: 'blocked' };
  } catch (error) {
    // Where there is no storage, nothing is in it.
    return error instanceof ReferenceError
      ? { ok: true, value: undefined }
      : { ok: false, trouble: troubleOf(error) };
  }
}
