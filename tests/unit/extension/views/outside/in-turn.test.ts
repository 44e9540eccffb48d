import { beforeEach, expect, it, vi } from 'vitest';
import { inTurn } from '../../../../../extension/views/outside/in-turn.ts';

const show = vi.fn<(came: string) => void>();
let stop = new AbortController();

/** Works that end when they are told to, in the order in which they began. */
function asked() {
  const works: { readonly resolve: (came: string) => void; readonly reject: (why: Error) => void }[] = [];
  const work = (): Promise<string> =>
    new Promise((resolve, reject) => {
      works.push({ resolve, reject });
    });
  return { works, call: inTurn(work, { show, failed: 'failed', signal: stop.signal }) };
}

beforeEach(() => {
  show.mockClear();
  stop = new AbortController();
});

it('shows what came of the last call, though an older one ends or fails after it', async () => {
  const { works, call } = asked();
  const calls = [call(), call(), call()];
  works[2]?.resolve('newest');
  await calls[2];
  works[0]?.resolve('oldest');
  works[1]?.reject(new Error('no'));
  await Promise.all(calls);
  expect(show.mock.calls).toEqual([['newest']]);
});

it('shows that the last call failed', async () => {
  const { works, call } = asked();
  const calls = [call(), call()];
  works[0]?.resolve('oldest');
  works[1]?.reject(new Error('no'));
  await Promise.all(calls);
  expect(show.mock.calls).toEqual([['failed']]);
});

it.each(['ends', 'fails'])('shows nothing of what %s after the signal', async (end) => {
  const { works, call } = asked();
  const only = call();
  stop.abort();
  if (end === 'ends') works[0]?.resolve('late');
  else works[0]?.reject(new Error('no'));
  await only;
  expect(show).not.toHaveBeenCalled();
});
