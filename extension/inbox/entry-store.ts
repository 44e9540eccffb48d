import type { Entry } from '../../shared/forms/inbox/entry.ts';
import { keepBatches, keptBatch, keptBatches } from '../../shared/forms/inbox/kept-inbox.ts';
import type { KeptBatch } from '../../shared/forms/inbox/kept-record.ts';
import { parseBatch } from '../../shared/forms/inbox/parse-batch.ts';
import type { Stored } from '../../shared/storage/stored.ts';
import { alone } from '../platform/alone.ts';
import { inWorker } from './in-worker.ts';
import { mergeEntries } from './merge-entries.ts';
import { sealBatches } from './seal-batches.ts';
import { splitBatches } from './split-batches.ts';
import type { Reopened } from './task.ts';

/** Another window has erased what this one still shows. */
export class InboxErased extends Error {}

/** What was kept, opened: the submissions, in which batch each lies, and how many batches did not open. */
export interface OpenedInbox {
  readonly entries: readonly Entry[];
  readonly batchOf: ReadonlyMap<string, string>;
  readonly damaged: number;
}

/** The texts of several batches in the order they were given, each `undefined` where it does not open. */
async function openBatches(
  sealed: readonly string[],
  secret: string,
): Promise<readonly (readonly Entry[] | undefined)[]> {
  const found: Reopened[] = [];
  await inWorker('reopen', { sealed, secret }, (parts) => found.push(...parts));
  return found.map((one) => (one.ok ? parseBatch(one.text) : undefined));
}

/** Opens everything that is kept. Rejects where the worker fails. */
export async function openKept(secret: string): Promise<Stored<OpenedInbox>> {
  const kept = await keptBatches();
  if (!kept.ok) return kept;
  const { batches, damaged } = kept.value;
  const opened = await openBatches(
    batches.map(({ sealed }) => sealed),
    secret,
  );
  const batchOf = new Map<string, string>();
  batches.forEach(({ id }, at) => {
    for (const entry of opened[at] ?? []) batchOf.set(entry.id, id);
  });
  const entries = mergeEntries(
    opened.flatMap((one) => one ?? []),
    [],
  );
  const closed = opened.filter((one) => one === undefined).length;
  return { ok: true, value: { entries, batchOf, damaged: damaged + closed } };
}

/** Seals and keeps submissions that are not kept yet, if they are still `wanted` once they are sealed; tells in which batch each lies now. Rejects where that fails. */
export async function keepNew(
  entries: readonly Entry[],
  recipient: string,
  wanted: () => boolean,
): Promise<ReadonlyMap<string, string>> {
  const batchOf = new Map<string, string>();
  const parts = splitBatches(entries);
  const batches: readonly KeptBatch[] = (await sealBatches(parts, [recipient])).map((sealed) => ({
    id: crypto.randomUUID(),
    sealed,
  }));
  if (!wanted()) return batchOf;
  batches.forEach(({ id }, at) => {
    for (const entry of parts[at] ?? []) batchOf.set(entry.id, id);
  });
  await keepOwn(batches, recipient, 'new');
  return batchOf;
}

/** Keeps what was noted about submissions of one batch, together with what another window noted meanwhile. Rejects where that fails, and then what was kept stays. */
export const keepChanged = (
  batch: string,
  entries: readonly Entry[],
  key: { readonly secret: string; readonly recipient: string },
): Promise<void> =>
  alone('inbox', async () => {
    const before = await keptBatch(batch);
    if (!before.ok) throw new Error(before.trouble);
    if (!before.value) throw new InboxErased();
    const [known] = await openBatches([before.value.sealed], key.secret);
    if (!known) throw new Error('the batch is damaged');
    const sealed = await sealBatches([mergeEntries(known, entries)], [key.recipient]);
    await keepOwn(
      sealed.map((text) => ({ id: batch, sealed: text })),
      key.recipient,
      'same',
    );
  });

async function keepOwn(
  batches: readonly KeptBatch[],
  recipient: string,
  place: 'new' | 'same',
): Promise<void> {
  const kept = await keepBatches(batches, recipient, place);
  if (!kept.ok) throw new Error(kept.trouble);
  if (!kept.value) throw new InboxErased();
}
