import { databaseStore } from '../../shared/forms/outbox/database-store.ts';
import { Outbox } from '../../shared/forms/outbox/outbox.ts';
import type { FormParts, WaitingBox } from '../base/form-parts.ts';

/** The outbox of this site for one target, at work as long as the element is there: at once, when the network is back, and when the page is looked at. */
export const openOutbox: FormParts['openOutbox'] = (target, told, signal): WaitingBox => {
  const outbox = new Outbox({
    device: databaseStore,
    target,
    nowMs: Date.now,
    random: Math.random,
    offline: () => !navigator.onLine,
    told,
    signal,
  });
  const run = (): void => void outbox.run();
  addEventListener('online', run, { signal });
  document.addEventListener('visibilitychange', run, { signal });
  run();
  return {
    save: (sealed) => outbox.save(sealed),
    sendNow: (id) => outbox.sendNow(id),
    erase: (id) => outbox.forget(id),
    async wipe() {
      await outbox.wipe();
    },
    async list() {
      const { onDevice, inMemory, damaged, trouble } = await outbox.status();
      return { items: [...onDevice, ...inMemory], damaged, reached: trouble === undefined };
    },
  };
};
