import { expect, it, vi } from 'vitest';
import { loaded } from '../../../../../extension/views/languages.ts';
import { lookForNewer } from '../../../../../extension/views/outside/outside-content.ts';

const storage = vi.hoisted(() => ({
  get: () => Promise.reject(new Error('storage is locked')),
  set: vi.fn(() => Promise.resolve()),
}));

vi.mock('wxt/browser', () => ({ browser: { storage: { local: storage } } }));
vi.mock('../../../../../shared/content/signed/fetch-published.ts', () => {
  const none = new Uint8Array();
  const value = { keys: none, keysSig: none, pack: none, packSig: none };
  return { fetchPublished: async () => ({ ok: true, value, warnings: [] }) };
});

it('says that nothing could be kept where storage cannot be read, and writes nothing over what is there', async () => {
  const told = await lookForNewer(loaded().content);
  expect(told.outcome === 'taken' ? '' : told.tell('en-US')).toMatch(/did not let us keep it/);
  expect(storage.set).not.toHaveBeenCalled();
});
