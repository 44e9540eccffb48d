import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boundedFetch } from '../../../../shared/net/bounded-fetch.ts';
import { cutOff, empty, html, huge, inTurn, never, ok, reset, status } from '../../../harness/replies.ts';
import { startServer, type TestServer } from '../../../harness/server.ts';

describe('the awkward server', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server.close());

  const text = (path: string): Promise<string> => fetch(server.url(path)).then((response) => response.text());

  it('serves what it is told, with its type, readable from elsewhere or not', async () => {
    server.on('/open', ok('hello', 'text/plain'));
    server.on('/closed', ok('hello', 'text/plain', { cors: false }));
    const open = await fetch(server.url('/open'));
    expect(open.headers.get('content-type')).toBe('text/plain');
    expect(open.headers.get('access-control-allow-origin')).toBe('*');
    expect((await fetch(server.url('/closed'))).headers.has('access-control-allow-origin')).toBe(false);
  });

  it('serves nothing, a page, half a file, a bare status', async () => {
    server.on('/empty', empty());
    server.on('/html', html());
    server.on('/half', cutOff('0123456789', 0.5));
    server.on('/busy', status(429));
    expect(await text('/empty')).toBe('');
    expect(await text('/html')).toContain('<p>');
    expect(await text('/half')).toBe('01234');
    expect((await fetch(server.url('/busy'))).status).toBe(429);
    expect((await fetch(server.url('/unknown'))).status).toBe(404);
  });

  it('breaks off in the middle', async () => {
    server.on('/reset', reset('x'.repeat(100_000)));
    await expect(text('/reset')).rejects.toThrow();
  });

  it('streams without end until the reader has enough', async () => {
    server.on('/huge', huge(50));
    const got = await boundedFetch(server.url('/huge'), { timeoutMs: 10_000, maxBytes: 300_000 });
    expect(got).toMatchObject({ ok: false, reason: 'too-large' });
  });

  it('accepts and never answers, and closes all the same', async () => {
    server.on('/never', never());
    const got = await boundedFetch(server.url('/never'), { timeoutMs: 100, maxBytes: 1000 });
    expect(got).toMatchObject({ ok: false, reason: 'timeout' });
  });

  it('answers in turn and records what was asked', async () => {
    server.on('/turn', inTurn(status(500), ok('fine', 'text/plain')));
    expect((await fetch(server.url('/turn'), { method: 'POST', body: 'first' })).status).toBe(500);
    expect(await text('/turn')).toBe('fine');
    expect(await text('/turn')).toBe('fine');
    expect(server.requests.map(({ method, body }) => [method, body])).toEqual([
      ['POST', 'first'],
      ['GET', ''],
      ['GET', ''],
    ]);
  });
});
