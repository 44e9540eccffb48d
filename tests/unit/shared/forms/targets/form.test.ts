import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formTarget } from '../../../../../shared/forms/targets/form.ts';
import { appsScript, basin, formspree } from '../../../../harness/form-services.ts';
import { empty, hangUp, html, never, ok, status } from '../../../../harness/replies.ts';
import { type Reply, startServer, type TestServer } from '../../../../harness/server.ts';
import { chapter, submissionOf } from '../sample.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

const submission = submissionOf(
  {
    email: 'ana@example.org',
    request: 'several',
    requests: ['visit', 'toolkit'],
    times: [{ day: '2026-12-03', from: '18:00' }, { day: '2026-12-05' }],
  },
  chapter,
);
const silence = never();
const sendTo = (reply: Reply, answersAt?: string) => {
  server.on('/f/', reply);
  return formTarget(server.url('/f/abc'), {
    timeoutMs: reply === silence ? 80 : undefined,
    answersAt,
  }).deliver(submission);
};

test('sends what a web form would, one text a field, and no header that a browser must ask for first', async () => {
  const { reply, held } = formspree();
  expect(await sendTo(reply)).toEqual({ kind: 'accepted' });
  expect(Object.fromEntries(held[0] ?? [])).toEqual({
    request: 'several',
    requests: 'visit, toolkit',
    times: 'day 2026-12-03, from 18:00; day 2026-12-05',
    email: 'ana@example.org',
    'amparo-id': submission.id,
    'amparo-form': 'chapter 2',
    'amparo-lang': 'en-US',
    'amparo-date': '2026-11-22',
    'amparo-consent': `1 en-US ${submission.consent.sha256}`,
  });
  const simple = [
    'accept',
    'accept-language',
    'content-type',
    'user-agent',
    'host',
    'connection',
    'sec-fetch-mode',
    'accept-encoding',
    'content-length',
    'cache-control',
    'pragma',
  ];
  expect(Object.keys(server.requests[0]?.headers ?? {}).filter((name) => !simple.includes(name))).toEqual([]);
});

test('what Formspree does not take has its reasons by field', async () => {
  const { reply, held } = formspree();
  server.on('/f/', reply);
  const wrong = submissionOf({ email: 'ana' });
  expect(await formTarget(server.url('/f/abc')).deliver(wrong)).toEqual({
    kind: 'refused',
    reasons: [{ field: 'email', message: 'should be an email' }, { message: 'Validation errors' }],
  });
  expect(held).toEqual([]);
});

test('Basin says success', async () => {
  const { reply, held } = basin();
  expect(await sendTo(reply)).toEqual({ kind: 'accepted' });
  expect(held).toHaveLength(1);
  const empty: Reply = (request, response) => reply({ ...request, body: '' }, response);
  expect(await sendTo(empty)).toEqual({ kind: 'refused', reasons: [{ message: 'Form data is empty' }] });
});

describe('a Google Apps Script', () => {
  test.each([{ result: 'success', row: 7 }, { ok: true }, { status: 'success' }])(
    'is followed to where it says %o',
    async (says) => {
      const { reply, held } = appsScript(says);
      expect(await sendTo(reply, server.url('/'))).toEqual({ kind: 'accepted' });
      expect(held).toHaveLength(1);
      expect(server.requests.map(({ method, body }) => [method, body === ''])).toEqual([
        ['POST', false],
        ['GET', true],
      ]);
    },
  );

  test('that says error did not take it', async () => {
    expect(
      await sendTo(appsScript({ result: 'error', error: 'sheet is gone' }).reply, server.url('/')),
    ).toEqual({
      kind: 'refused',
      reasons: [{ message: 'sheet is gone' }],
    });
  });

  test('that broke shows a page', async () => {
    expect(await sendTo(appsScript({}, true).reply, server.url('/'))).toEqual({ kind: 'page' });
  });

  test('is believed from its own other place alone', async () => {
    const other = await startServer();
    other.on('/', ok('{"ok":true}', 'application/json'));
    const away: Reply = (_, response) => void response.writeHead(307, { location: other.url('/') }).end();
    expect(await sendTo(away, other.url('/'))).toEqual({ kind: 'accepted' });
    expect(await sendTo(away, 'https://script.googleusercontent.com')).toEqual({ kind: 'page' });
    await other.close();
  });

  test('elsewhere nobody is followed', async () => {
    const { reply } = appsScript({ ok: true });
    expect(await sendTo(reply)).toEqual({ kind: 'page' });
    expect(server.requests).toHaveLength(1);
  });
});

test.each<[string, Reply, string]>([
  ['an empty 200', empty('application/json'), 'unknown'],
  ['an object that says neither', ok('{"row":7}', 'application/json'), 'unknown'],
  ['a captive portal', html(), 'page'],
  ['too many', status(429), 'rate-limited'],
  ['a fault', status(500), 'server-error'],
  ['silence', silence, 'timeout'],
  ['no line', hangUp(), 'unreachable'],
])('%s is told apart', async (_name, reply, kind) => {
  expect((await sendTo(reply)).kind).toBe(kind);
});
