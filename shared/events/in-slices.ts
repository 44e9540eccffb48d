import type { Steps } from '../icalendar/steps.ts';

/** Leaves room for a frame on a phone that is four times slower than it should be. */
const SLICE_MS = 8;

/**
 * Takes the steps in slices of a few milliseconds, so that the page answers in between; short work is done before this
 * returns. `undefined` when `signal` ended it.
 */
export function inSlices<T>(steps: Steps<T>): Promise<T>;
export function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | undefined>;
export async function inSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T | undefined> {
  while (!signal?.aborted) {
    for (const end = performance.now() + SLICE_MS; performance.now() < end; ) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await nextTask();
  }
  return undefined;
}

/** Lets the page answer. A message and no timer: browsers put timers off, by seconds where the page is hidden. */
export const nextTask = (): Promise<void> =>
  new Promise((next) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      next();
    };
    port2.postMessage(0);
  });
