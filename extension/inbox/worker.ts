import { openSealed } from '../../shared/crypto/age/open-sealed.ts';
import { lockWithPassphrase, openLocked } from '../../shared/crypto/age/passphrase.ts';
import type { Opened } from '../../shared/crypto/age/read-age.ts';
import { openSource } from '../../shared/forms/inbox/open-source.ts';
import { receivedEntry } from './received-entry.ts';
import { sealEntries } from './seal-entries.ts';
import type { Found, Inputs, Parts, Reopened, Task, TaskKind } from './task.ts';

/** Milliseconds between two words to the page: often enough to show progress, seldom enough to leave it free. */
const PAUSE_MS = 100;
/** So many parts as a page takes in without standing still. */
const MOST_PARTS = 100;

async function* partsOf(task: Task): AsyncGenerator<Parts[TaskKind]> {
  if (task.kind === 'lock') yield await lockWithPassphrase(task.text, task.passphrase);
  if (task.kind === 'unlock') yield asText(await openLocked(task.locked, task.passphrase));
  if (task.kind === 'open') yield* found(task);
  if (task.kind === 'seal') for (const batch of task.batches) yield await sealEntries(batch, task.keys);
  if (task.kind === 'reopen')
    for (const sealed of task.sealed) yield asText(await openSealed(sealed, [task.secret]));
}

async function* found({ sources, secret, forms }: Inputs['open']): AsyncGenerator<Found> {
  for (const source of sources)
    for await (const opening of openSource(source, [secret], forms))
      yield opening.ok ? { ok: true, entry: await receivedEntry(opening.value) } : opening;
}

const asText = (opened: Opened): Reopened =>
  opened.ok ? { ok: true, text: new TextDecoder().decode(opened.plaintext) } : opened;

async function work(task: Task): Promise<void> {
  let parts: Parts[TaskKind][] = [];
  let said = performance.now();
  for await (const part of partsOf(task)) {
    parts.push(part);
    if (performance.now() - said < PAUSE_MS && parts.length < MOST_PARTS) continue;
    postMessage({ parts });
    parts = [];
    said = performance.now();
  }
  postMessage({ parts });
  postMessage({ done: true });
}

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  work(data).catch((error: unknown) => reportError(error));
});
