import { openSealed } from '../../shared/crypto/age/open-sealed.ts';
import { lockWithPassphrase, openLocked } from '../../shared/crypto/age/passphrase.ts';
import type { Opened } from '../../shared/crypto/age/read-age.ts';
import { openSource } from '../../shared/forms/inbox/open-source.ts';
import { sealEntries } from './seal-entries.ts';
import type { Parts, Reopened, Task, TaskKind } from './task.ts';

/** Milliseconds between two words to the page: often enough to show progress, seldom enough to leave it free. */
const PAUSE_MS = 100;

async function* partsOf(task: Task): AsyncGenerator<Parts[TaskKind]> {
  if (task.kind === 'lock') yield await lockWithPassphrase(task.text, task.passphrase);
  if (task.kind === 'unlock') yield asText(await openLocked(task.locked, task.passphrase));
  if (task.kind === 'open')
    for (const source of task.sources) yield* openSource(source, [task.secret], task.forms);
  if (task.kind === 'seal') for (const batch of task.batches) yield await sealEntries(batch, task.keys);
  if (task.kind === 'reopen')
    for (const sealed of task.sealed) yield asText(await openSealed(sealed, [task.secret]));
}

const asText = (opened: Opened): Reopened =>
  opened.ok ? { ok: true, text: new TextDecoder().decode(opened.plaintext) } : opened;

async function work(task: Task): Promise<void> {
  let parts: Parts[TaskKind][] = [];
  let said = performance.now();
  for await (const part of partsOf(task)) {
    parts.push(part);
    if (performance.now() - said < PAUSE_MS) continue;
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
