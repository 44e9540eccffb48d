import { afterAll, beforeAll, expect, test } from 'vitest';
import { boundedFetch } from '../../../../shared/net/bounded-fetch.ts';
import { empty, huge, never, ok, reset, slow, status } from '../../../harness/replies.ts';
import { startServer, type TestServer } from '../../../harness/server.ts';

const BOUNDS = { timeoutMs: 5_000, maxBytes: 1_000 };
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test('brings the body, its type without parameters, and the address it came from', async () => {
  server.on('/ok', ok('BEGIN:VCALENDAR', 'Text/Calendar; charset=utf-8'));
  const got = await boundedFetch(server.url('/ok'), BOUNDS);
  expect(got).toMatchObject({ ok: true, status: 200, contentType: 'text/calendar', url: server.url('/ok') });
  expect(got.ok && new TextDecoder().decode(got.body)).toBe('BEGIN:VCALENDAR');
});

test('an empty body is a body', async () => {
  server.on('/empty', empty());
  expect(await boundedFetch(server.url('/empty'), BOUNDS)).toMatchObject({
    ok: true,
    body: new Uint8Array(),
  });
});

test('no cookie and no referrer go out', async () => {
  server.on('/headers', ok('x'));
  await boundedFetch(server.url('/headers'), BOUNDS);
  const sent = server.requests.find((request) => request.path === '/headers')?.headers;
  expect(sent).toBeDefined();
  expect([sent?.cookie, sent?.referer]).toEqual([undefined, undefined]);
});

test('stops reading at the size, long before 50 MB have come', async () => {
  server.on('/huge', huge(50));
  const before = process.memoryUsage().arrayBuffers;
  expect(await boundedFetch(server.url('/huge'), BOUNDS)).toEqual({
    ok: false,
    reason: 'too-large',
    maxBytes: 1_000,
  });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
});

test.each([
  ['never answers', '/never', never()],
  ['answers too late', '/slow', slow(2_000, ok('late'))],
])('gives up on a server that %s', async (_what, path, reply) => {
  server.on(path, reply);
  const got = await boundedFetch(server.url(path), { ...BOUNDS, timeoutMs: 150 });
  expect(got).toEqual({ ok: false, reason: 'timeout' });
});

test('of an answer cut in the middle, what came is given, and that it is cut', async () => {
  server.on('/reset', reset('x'.repeat(500)));
  const got = await boundedFetch(server.url('/reset'), BOUNDS);
  expect(got).toMatchObject({ ok: true, brokenOff: true, body: new TextEncoder().encode('x'.repeat(250)) });
  server.on('/ok', ok('x'.repeat(500)));
  expect(await boundedFetch(server.url('/ok'), BOUNDS)).not.toHaveProperty('brokenOff');
});

test('a fetch that heeds no signal is not waited for', async () => {
  const own = globalThis.fetch;
  try {
    globalThis.fetch = () => new Promise(() => undefined);
    const late = await boundedFetch(server.url('/ok'), { ...BOUNDS, timeoutMs: 50 });
    expect(late).toEqual({ ok: false, reason: 'timeout' });
    globalThis.fetch = () =>
      Promise.resolve(new Response(new ReadableStream({ pull: () => new Promise(() => undefined) })));
    const stalled = await boundedFetch(server.url('/ok'), { ...BOUNDS, timeoutMs: 50 });
    expect(stalled).toEqual({ ok: false, reason: 'timeout' });
  } finally {
    globalThis.fetch = own;
  }
});

test('a server that is gone is unreachable', async () => {
  const gone = await startServer();
  await gone.close();
  expect(await boundedFetch(gone.url('/'), BOUNDS)).toEqual({ ok: false, reason: 'unreachable' });
});

test('a read that meets an error status has failed; a request that sends something is told the answer', async () => {
  server.on('/503', status(503, 'later'));
  expect(await boundedFetch(server.url('/503'), BOUNDS)).toEqual({
    ok: false,
    reason: 'status',
    status: 503,
  });
  const sent = await boundedFetch(server.url('/503'), BOUNDS, { method: 'POST', body: '{}' });
  expect(sent).toMatchObject({ ok: true, status: 503 });
});

test('the caller can take it back, before and during', async () => {
  server.on('/never', never());
  const stop = new AbortController();
  const pending = boundedFetch(server.url('/never'), { ...BOUNDS, signal: stop.signal });
  stop.abort();
  expect(await pending).toEqual({ ok: false, reason: 'aborted' });
  expect(await boundedFetch(server.url('/ok'), { ...BOUNDS, signal: stop.signal })).toEqual({
    ok: false,
    reason: 'aborted',
  });
});
