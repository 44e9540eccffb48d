import { fits, isSame, type OutboxItem } from './item.ts';
import type { OutboxStore } from './store.ts';

/** An outbox for as long as a page stays open, where the device keeps nothing. */
export function memoryStore(): OutboxStore {
  let items: readonly OutboxItem[] = [];
  return {
    list: async () => ({ ok: true, value: { items, damaged: 0 } }),
    add: async (item) => {
      const there = items.some((one) => isSame(one, item));
      const room = there || fits(items, item);
      if (room && !there) items = [...items.filter(({ id }) => id !== item.id), item];
      return { ok: true, value: room };
    },
    change: async (id, change) => {
      const item = items.find((one) => one.id === id);
      const next = item && change(item);
      items = items.flatMap((one) => (one === item ? (next ?? []) : one));
      return { ok: true, value: next };
    },
    wipe: async () => {
      items = [];
      return { ok: true, value: undefined };
    },
  };
}
