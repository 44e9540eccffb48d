import type { StorageTrouble, Stored } from '../../storage/stored.ts';
import type { OutboxItem } from './item.ts';
import { memoryStore } from './memory-store.ts';
import type { OutboxStore } from './store.ts';

/** Where a submission is kept until it has arrived: in memory only for as long as the page stays open, and why. */
export type Kept =
  | { readonly where: 'device' }
  | { readonly where: 'memory'; readonly why: StorageTrouble | 'no-room' }
  /** Neither holds one more. */
  | { readonly where: 'nowhere' };

export interface OutboxStatus {
  readonly onDevice: readonly OutboxItem[];
  readonly inMemory: readonly OutboxItem[];
  /** Records on the device that nobody can read any more. */
  readonly damaged: number;
  /** Why the device could not be asked. */
  readonly trouble: StorageTrouble | undefined;
}

/** The device where it keeps things, else memory: no failure of storage stands in the way of sending. */
export class OutboxLadder {
  readonly #device: OutboxStore;
  readonly #memory = memoryStore();
  /** A browser without storage gets none while the page is open, and some answer only after seconds: it is asked once. */
  #gone = false;

  constructor(device: OutboxStore) {
    this.#device = device;
  }

  async add(item: OutboxItem): Promise<Kept> {
    const kept = await this.#ask((device) => device.add(item));
    if (kept.ok && kept.value) {
      // An earlier version may be held from when the device did not answer.
      await this.#memory.change(item.id, () => undefined);
      return { where: 'device' };
    }
    const held = await this.#memory.add(item);
    if (!held.ok || !held.value) return { where: 'nowhere' };
    return { where: 'memory', why: kept.ok ? 'no-room' : kept.trouble };
  }

  async status(): Promise<OutboxStatus> {
    const [device, memory] = await Promise.all([this.#ask((store) => store.list()), this.#memory.list()]);
    return {
      onDevice: device.ok ? device.value.items : [],
      inMemory: memory.ok ? memory.value.items : [],
      damaged: device.ok ? device.value.damaged : 0,
      trouble: device.ok ? undefined : device.trouble,
    };
  }

  /** See `OutboxStore.change`; `undefined` too where the device does not answer. */
  async change(
    id: string,
    change: (item: OutboxItem) => OutboxItem | undefined,
  ): Promise<OutboxItem | undefined> {
    const held = await this.#memory.list();
    const inMemory = held.ok && held.value.items.some((item) => item.id === id);
    const changed = inMemory
      ? await this.#memory.change(id, change)
      : await this.#ask((device) => device.change(id, change));
    return changed.ok ? changed.value : undefined;
  }

  async wipe(): Promise<Stored<void>> {
    await this.#memory.wipe();
    return this.#device.wipe();
  }

  async #ask<T>(work: (device: OutboxStore) => Promise<Stored<T>>): Promise<Stored<T>> {
    if (this.#gone) return { ok: false, trouble: 'unavailable' };
    const answer = await work(this.#device);
    this.#gone = !answer.ok && answer.trouble === 'unavailable';
    return answer;
  }
}
