import { expect, it, vi } from 'vitest';
import { inSlices } from '../../../../shared/events/in-slices.ts';
import type { Steps } from '../../../../shared/icalendar/steps.ts';

/** Steps after each of which a millisecond has passed. */
function* work(steps: number): Steps<string> {
  for (let step = 0; step < steps; step++) {
    now += 1;
    yield;
  }
  return 'done';
}

let now = 0;
vi.spyOn(performance, 'now').mockImplementation(() => now);

/** How often others had the thread until `work` ended. */
async function turns(promise: Promise<unknown>): Promise<number> {
  let count = 0;
  let ended = false;
  const end = promise.finally(() => {
    ended = true;
  });
  while (!ended) {
    await new Promise((next) => setImmediate(next));
    count++;
  }
  await end;
  return count;
}

it('does short work at once', async () => {
  const signal = new AbortController().signal;
  let ended = false;
  void inSlices(work(5), signal).then(() => {
    ended = true;
  });
  await Promise.resolve();
  await Promise.resolve();
  expect(ended).toBe(true);
});

it('lets others have the thread during long work, and ends with its result', async () => {
  const signal = new AbortController().signal;
  const long = inSlices(work(400), signal);
  expect(await turns(long)).toBeGreaterThan(10);
  expect(await long).toBe('done');
});

it('ends where it is told to, with nothing', async () => {
  const stop = new AbortController();
  let taken = 0;
  const long = inSlices(
    (function* () {
      for (const _ of work(1_000_000)) {
        taken++;
        yield;
      }
    })(),
    stop.signal,
  );
  stop.abort();
  expect(await long).toBeUndefined();
  expect(taken).toBeLessThan(100);
  expect(await inSlices(work(1), stop.signal)).toBeUndefined();
});

it('hands on what the work throws', async () => {
  const broken = function* (): Steps<never> {
    yield;
    throw new Error('broken');
  };
  await expect(inSlices(broken(), new AbortController().signal)).rejects.toThrow('broken');
});
