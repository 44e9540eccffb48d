import { browser } from 'wxt/browser';
import { isObject } from '../../shared/content/is-object.ts';

/** What a page may ask of the worker: to look at feeds now, or to do what has come to be due. Only the worker may reach the network. */
export type WorkerTask =
  | { readonly task: 'look'; readonly feeds: readonly string[] }
  | { readonly task: 'settle' };

/** Resolves once the worker has done it; false where it could not be asked. */
export const askWorker = (task: WorkerTask): Promise<boolean> =>
  browser.runtime.sendMessage(task).then(
    (answer: unknown) => answer === true,
    () => false,
  );

/** Does what pages ask. To be called as the worker starts. */
export function listenToPages(work: (task: WorkerTask) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, answer: (done: boolean) => void) => {
    const task = parseTask(message);
    if (!task) return undefined;
    work(task).then(
      () => answer(true),
      () => answer(false),
    );
    // The answer comes later.
    return true;
  });
}

export function parseTask(message: unknown): WorkerTask | undefined {
  if (!isObject(message)) return undefined;
  if (message.task === 'settle') return { task: 'settle' };
  if (message.task !== 'look' || !Array.isArray(message.feeds)) return undefined;
  const feeds: readonly unknown[] = message.feeds;
  return { task: 'look', feeds: feeds.filter((id) => typeof id === 'string') };
}
