import { afterEach, expect, it } from 'vitest';
import { keepNew } from '../../extension/inbox/entry-store.ts';
import { newIdentity } from '../../shared/crypto/age/identity.ts';
import {
  keepBatches,
  keepKey,
  keptBatches,
  keptKey,
  wipeBatches,
  wipeInbox,
} from '../../shared/forms/inbox/kept-inbox.ts';
import { submissionOf } from '../unit/shared/forms/sample.ts';

const key = (recipient: string, locked = 'locked') => ({ locked, recipient, proven: true });
const batch = { id: 'a', sealed: 'sealed' };

afterEach(wipeInbox);

it('keeps the key that is there when another window made one too, and takes another lock for the same', async () => {
  const made = await Promise.all([keepKey(key('age1one')), keepKey(key('age1two'))]);
  expect(made).toEqual([
    { ok: true, value: true },
    { ok: true, value: false },
  ]);
  expect(await keepKey(key('age1one', 'anew'))).toEqual({ ok: true, value: true });
  expect(await keptKey()).toEqual({ ok: true, value: key('age1one', 'anew') });
});

it('brings nothing back that was erased while it was being sealed anew', async () => {
  await keepKey(key('age1one'));
  expect(await keepBatches([batch], 'age1one', 'new')).toEqual({ ok: true, value: true });
  expect(await keepBatches([batch], 'age1one', 'same')).toEqual({ ok: true, value: true });
  expect(await keepBatches([batch], 'age1two', 'same')).toEqual({ ok: true, value: false });
  await wipeBatches();
  expect(await keepBatches([batch], 'age1one', 'same')).toEqual({ ok: true, value: false });
  expect(await keptBatches()).toEqual({ ok: true, value: { batches: [], damaged: 0 } });
});

it('keeps nothing new that was erased while it was being sealed', async () => {
  const { recipient } = await newIdentity();
  await keepKey(key(recipient));
  const entry = { id: 'a'.repeat(64), submission: submissionOf(), marks: {} };
  expect(await keepNew([entry], recipient, () => false)).toEqual(new Map());
  expect(await keptBatches()).toMatchObject({ value: { batches: [] } });
  expect([...(await keepNew([entry], recipient, () => true)).keys()]).toEqual([entry.id]);
  expect(await keptBatches()).toMatchObject({ value: { batches: { length: 1 } } });
});
