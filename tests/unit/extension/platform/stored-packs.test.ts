import { beforeEach, expect, it, vi } from 'vitest';
import {
  changePacks,
  eraseStorage,
  lastErasure,
  storedPacks,
} from '../../../../extension/platform/stored-packs.ts';
import { newTrust } from '../../../../shared/content/signed/trust.ts';

const fake = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
  fails: false,
}));

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => (fake.session.has(key) ? { [key]: fake.session.get(key) } : {}),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) fake.session.set(key, value);
        },
      },
      local: {
        get: async (key: string) => {
          await later();
          if (fake.fails) throw new Error('storage is locked');
          return fake.stored.has(key) ? { [key]: fake.stored.get(key) } : {};
        },
        set: async (items: object) => {
          await later();
          for (const [key, value] of Object.entries(items)) fake.stored.set(key, value);
        },
        clear: async () => {
          await later();
          fake.stored.clear();
        },
      },
    },
  },
}));

/** One lock of each name for all who ask, as the windows of an extension share them. */
function sharedLocks(): Pick<LockManager, 'request'> {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, work: unknown) => {
      if (typeof work !== 'function') throw new Error('nothing to do');
      const next = (last.get(name) ?? Promise.resolve()).then(() => work());
      last.set(
        name,
        next.catch(() => undefined),
      );
      return next;
    },
  };
}

beforeEach(() => {
  fake.stored.clear();
  fake.fails = false;
  vi.stubGlobal('navigator', { locks: sharedLocks() });
});

const files = { pack: new TextEncoder().encode('{}'), packSig: new TextEncoder().encode('sig') };
const slots = (stored: unknown): readonly string[] =>
  stored !== null && typeof stored === 'object' && 'packs' in stored ? Object.keys(stored.packs ?? {}) : [];

/** What a window does that found the pack of `slot`: it adds it to what is there. */
const add = (slot: string): Promise<void> =>
  changePacks(async (stored) => {
    await later();
    return {
      trust: newTrust([]),
      packs: Object.fromEntries([...slots(stored), slot].map((one) => [one, files])),
    };
  });

/** What a window does that learns of a withdrawal. */
const withdraw = (slot: string): Promise<void> =>
  changePacks(async (stored) => ({
    trust: newTrust([]),
    packs: Object.fromEntries(slots(stored).flatMap((one) => (one === slot ? [] : [[one, files]]))),
  }));

it('two windows that look at once both have what they found, and a withdrawal stays', async () => {
  await add('old');
  await Promise.all([add('core'), withdraw('old'), add('local')]);
  expect(slots(await storedPacks())).toEqual(['core', 'local']);
});

it('erasing waits for a change that is under way, and leaves nothing', async () => {
  await Promise.all([add('core'), eraseStorage()]);
  expect(await storedPacks()).toBeUndefined();
});

it('tells one erasure from the next, and keeps nothing of it on the device', async () => {
  const told = [await lastErasure()];
  for (const _ of [1, 2]) {
    await eraseStorage();
    told.push(await lastErasure());
  }
  expect(new Set(told).size).toBe(3);
  expect(fake.stored.size).toBe(0);
});

it('erases also where it can tell nobody of it', async () => {
  await add('core');
  vi.spyOn(fake.session, 'set').mockImplementationOnce(() => {
    throw new Error('full');
  });
  await eraseStorage();
  expect(await storedPacks()).toBeUndefined();
});

it('a change that comes to nothing stores nothing, and one that fails lets the next one in', async () => {
  await changePacks(async () => undefined);
  expect(await storedPacks()).toBeUndefined();
  const failed = changePacks(() => Promise.reject(new Error('no')));
  await expect(failed).rejects.toThrow('no');
  await add('core');
  expect(slots(await storedPacks())).toEqual(['core']);
});

it('does not take a memory that cannot be read for none: nothing is changed, and nothing erased', async () => {
  await add('core');
  fake.fails = true;
  await expect(add('local')).rejects.toThrow('storage is locked');
  await expect(storedPacks()).rejects.toThrow('storage is locked');
  fake.fails = false;
  expect(slots(await storedPacks())).toEqual(['core']);
});

it('works one window at a time where the browser has no locks', async () => {
  vi.stubGlobal('navigator', {});
  await add('core');
  await eraseStorage();
  expect(await storedPacks()).toBeUndefined();
});
