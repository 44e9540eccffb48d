import type { Stored } from '../../storage/stored.ts';
import type { OutboxItem } from './item.ts';

export interface Holdings {
  readonly items: readonly OutboxItem[];
  /** Records that nobody can read any more. */
  readonly damaged: number;
}

/** Where items are kept. Each call is one transaction; nothing throws. */
export interface OutboxStore {
  list(): Promise<Stored<Holdings>>;
  /** Keeps a new one, once it is on the disk; the same one again changes nothing. `false` when it does not fit in. */
  add(item: OutboxItem): Promise<Stored<boolean>>;
  /**
   * Changes one in the light of what lies there at that very moment: `change` may give it back changed, `undefined` to delete it,
   * or the item itself to leave it. The answer is what lies there afterwards.
   */
  change(
    id: string,
    change: (item: OutboxItem) => OutboxItem | undefined,
  ): Promise<Stored<OutboxItem | undefined>>;
  /** Erases all of it. */
  wipe(): Promise<Stored<void>>;
}
