import { beforeEach, expect, it, vi } from 'vitest';
import { eraseStorage } from '../../../../../extension/platform/stored-packs.ts';
import { loaded } from '../../../../../extension/views/languages.ts';
import { type Look, lookForNewer } from '../../../../../extension/views/outside/outside-content.ts';

const fake = vi.hoisted(() => ({
  set: vi.fn(() => Promise.resolve()),
  get: vi.fn((): Promise<object> => Promise.resolve({})),
  session: {},
  whileFetching: () => Promise.resolve(),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: { get: fake.get, set: fake.set, clear: async () => undefined },
      session: {
        get: async () => ({ ...fake.session }),
        set: async (items: object) => void Object.assign(fake.session, items),
      },
    },
  },
}));
vi.mock('../../../../../shared/content/signed/fetch-published.ts', () => {
  const none = new Uint8Array();
  const value = { keys: none, keysSig: none, pack: none, packSig: none };
  return {
    fetchPublished: async () => {
      await fake.whileFetching();
      return { ok: true, value, warnings: [] };
    },
  };
});

const told = (look: Look): string => (look.outcome === 'taken' ? '' : look.tell('en-US'));

beforeEach(() => {
  fake.set.mockClear();
  fake.get.mockImplementation(async () => ({}));
  fake.whileFetching = () => Promise.resolve();
});

it('says that nothing could be kept where storage cannot be read, and writes nothing over what is there', async () => {
  fake.get.mockImplementation(() => Promise.reject(new Error('storage is locked')));
  expect(told(await lookForNewer(loaded().content))).toMatch(/did not let us keep it/);
  expect(fake.set).not.toHaveBeenCalled();
});

it('keeps nothing of what was asked for before everything was erased, and says so', async () => {
  fake.whileFetching = eraseStorage;
  expect(told(await lookForNewer(loaded().content))).toMatch(/what is kept was erased/);
  expect(fake.set).not.toHaveBeenCalled();
  fake.whileFetching = () => Promise.resolve();
  expect(told(await lookForNewer(loaded().content))).not.toMatch(/was erased/);
});
