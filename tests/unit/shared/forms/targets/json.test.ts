import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonTarget } from '../../../../../shared/forms/targets/json.ts';
import { empty, html, never, ok, reset, status } from '../../../../harness/replies.ts';
import { type Reply, startServer, type TestServer } from '../../../../harness/server.ts';
import { submissionOf } from '../sample.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

const submission = submissionOf({ name: 'Ana' });
const outcomeOf = (reply: Reply, timeoutMs?: number) => {
  server.on('/join', reply);
  return jsonTarget(server.url('/join'), timeoutMs).deliver(submission);
};
const json =
  (code: number, body: unknown, headers: Record<string, string> = {}): Reply =>
  (_request, response) =>
    void response
      .writeHead(code, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body));

test('posts the submission with its id as the idempotency key', async () => {
  expect(await outcomeOf(json(201, { accepted: true, id: submission.id }))).toEqual({ kind: 'accepted' });
  const [request] = server.requests;
  expect(request).toMatchObject({ method: 'POST', path: '/join' });
  expect(request?.headers).toMatchObject({
    'content-type': 'application/json',
    'idempotency-key': submission.id,
  });
  expect(request?.headers.cookie ?? request?.headers.referer).toBeUndefined();
  expect(JSON.parse(request?.body ?? '')).toEqual(submission);
});

describe('only a JSON yes is a yes', () => {
  test.each<[string, Reply]>([
    ['an empty 200', empty('application/json')],
    ['an empty 204', status(204)],
    ['an empty object', json(200, {})],
    ['a list', json(200, [1])],
    ['an answer that is no UTF-8', ok(new Uint8Array([0x7b, 0xff, 0x7d]), 'application/json')],
    ['an answer cut in the middle', reset('{"accepted":true}', 'application/json')],
    ['a 200 that says neither', json(200, { message: 'quota' })],
    ['a yes in quotes', json(200, { success: 'false' })],
    ['a zero', json(200, { ok: 0 })],
    ['a result in words', json(200, { result: 'success' })],
    ['another id', json(200, { id: 'other' })],
    ['an answer of 1 MB', ok(JSON.stringify({ ok: 'x'.repeat(1_000_000) }), 'application/json')],
  ])('%s is not known to have arrived', async (_name, reply) => {
    expect(await outcomeOf(reply)).toEqual({ kind: 'unknown' });
  });

  test.each<[string, Reply]>([
    ['a captive portal', html()],
    ['a captive portal that says so', status(511, 'sign in')],
    ['a redirect', (_request, response) => void response.writeHead(302, { location: '/elsewhere' }).end()],
  ])('%s is a page in its place', async (_name, reply) => {
    expect(await outcomeOf(reply)).toEqual({ kind: 'page' });
  });

  test.each([{ ok: true }, { success: true }, { id: submission.id }])(
    'a 200 that says %o means yes',
    async (body) => expect(await outcomeOf(json(200, body))).toEqual({ kind: 'accepted' }),
  );

  test('a 201 with any object means yes', async () =>
    expect(await outcomeOf(json(201, { row: 7 }))).toEqual({ kind: 'accepted' }));

  test('a redirect is not followed with the answers', async () => {
    await outcomeOf((_request, response) => void response.writeHead(307, { location: '/elsewhere' }).end());
    expect(server.requests.map(({ path }) => path)).toEqual(['/join']);
  });

  test.each([
    { ok: false },
    { success: false },
    { accepted: false },
    { error: 'spam' },
    { errors: ['spam'] },
    { errors: { email: ['taken'] } },
  ])('a 200 that says %o means no', async (body) =>
    expect(await outcomeOf(json(200, body))).toMatchObject({ kind: 'refused' }),
  );
});

describe('each failure is told apart', () => {
  test('refused with reasons, by field where one is named', async () => {
    const reasons = [{ field: 'email', message: 'bounced' }, { message: 'closed' }, 7, { field: 'x' }];
    expect(await outcomeOf(json(400, { reasons }))).toEqual({
      kind: 'refused',
      reasons: [{ field: 'email', message: 'bounced' }, { message: 'closed' }],
    });
    expect(await outcomeOf(status(403, 'forbidden'))).toEqual({ kind: 'refused', reasons: [] });
  });

  test('nothing in a reason is unseen, nor turns how it is read', async () =>
    expect(await outcomeOf(json(400, { error: '\u202eNo\u0007 \u200b\u2066way' }))).toEqual({
      kind: 'refused',
      reasons: [{ message: 'No way' }],
    }));

  test('reasons are bounded', async () => {
    const outcome = await outcomeOf(json(400, { reasons: Array(500).fill('x'.repeat(5000)) }));
    expect(outcome).toEqual({ kind: 'unknown' });
    const many = await outcomeOf(json(400, { reasons: Array(50).fill('x'.repeat(900)) }));
    expect(many.kind === 'refused' && many.reasons.map(({ message }) => message.length)).toEqual(
      Array(20).fill(300),
    );
  });

  test('too slow or too early is no refusal', async () => {
    expect(await outcomeOf(json(408, {}))).toEqual({ kind: 'timeout' });
    expect(await outcomeOf(json(425, {}))).toEqual({ kind: 'rate-limited' });
  });

  test('rate-limited, in seconds or with a date', async () => {
    expect(await outcomeOf(json(429, {}, { 'retry-after': '120' }))).toEqual({
      kind: 'rate-limited',
      retryAfterSeconds: 120,
    });
    const soon = new Date(Date.now() + 30_000).toUTCString();
    const dated = await outcomeOf(json(429, {}, { 'retry-after': soon }));
    expect(dated.kind === 'rate-limited' && dated.retryAfterSeconds).toBeGreaterThan(20);
    expect(await outcomeOf(json(429, {}, { 'retry-after': 'later' }))).toEqual({ kind: 'rate-limited' });
  });

  test('an id that holds other answers', async () => {
    expect(await outcomeOf(json(422, { accepted: false, code: 'id-used' }))).toEqual({
      kind: 'already-received',
    });
  });

  test('server error, and of one that is down for a while until when, a day at most', async () => {
    expect(await outcomeOf(status(503))).toEqual({ kind: 'server-error', status: 503 });
    const down = { kind: 'server-error', status: 503 };
    const told = (text: string) => outcomeOf(json(503, {}, { 'retry-after': text }));
    expect(await told('120')).toEqual({ ...down, retryAfterSeconds: 120 });
    expect(await told('999999999')).toEqual({ ...down, retryAfterSeconds: 86_400 });
    expect(await told('soon')).toEqual(down);
    expect(await outcomeOf(json(500, {}, { 'retry-after': '120' }))).toEqual({ ...down, status: 500 });
  });

  test('unreachable: nobody listens, or the line is cut before an answer', async () => {
    expect(await outcomeOf((_request, response) => void response.destroy())).toEqual({ kind: 'unreachable' });
    const gone = server.url('/join');
    await server.close();
    expect(await jsonTarget(gone).deliver(submission)).toEqual({ kind: 'unreachable' });
  });

  test('cut: the host is there, and only this answer broke off', async () => {
    const cut: Reply = ({ method }, response) =>
      void (method === 'HEAD' ? response.writeHead(405).end() : response.destroy());
    expect(await outcomeOf(cut)).toEqual({ kind: 'cut' });
    expect(server.requests.map(({ method, body }) => [method, body === ''])).toEqual([
      ['POST', false],
      ['HEAD', true],
      ['HEAD', true],
    ]);
  });

  test('timeout, and an abort from outside', async () => {
    expect(await outcomeOf(never(), 80)).toEqual({ kind: 'timeout' });
    server.on('/join', never());
    expect(await jsonTarget(server.url('/join')).deliver(submission, AbortSignal.timeout(50))).toEqual({
      kind: 'timeout',
    });
  });
});
