import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newIdentity } from '../../../../../shared/crypto/age/identity.ts';
import { readRecipient } from '../../../../../shared/crypto/age/recipient.ts';
import { SealedText } from '../../../../../shared/crypto/age/sealed-text.ts';
import { createReceiver } from '../../../../../widgets/demo/receiver/receiver.ts';
import { submissionOf } from '../../../shared/forms/sample.ts';

const recipients = [readRecipient((await newIdentity()).recipient)].filter((one) => one !== undefined);

let dir: string;
let server: Server;
let origin: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'receiver-'));
  await listen();
});
afterEach(async () => {
  await stop();
  await rm(dir, { recursive: true });
});

async function listen(): Promise<void> {
  const receiver = createReceiver({ dir });
  server = createServer((request, response) => {
    receiver.handle(request, response).then(
      (mine) => mine || response.writeHead(404).end(),
      () => response.destroy(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}`;
}

const stop = (): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

const post = async (body: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(`${origin}/receiver/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer: Record<string, unknown> = JSON.parse(await response.text());
  return { status: response.status, answer, cors: response.headers.get('access-control-allow-origin') };
};
const file = (): string => join(dir, 'submissions.jsonl');
const lines = async (): Promise<readonly string[]> =>
  (await readFile(file(), 'utf8')).split('\n').filter(Boolean);
const page = async (lang = 'en'): Promise<string> => (await fetch(`${origin}/receiver/?lang=${lang}`)).text();

describe('a submission', () => {
  test('is stored once, and the same id gets the first answer again', async () => {
    const submission = submissionOf();
    const first = await post(submission, { 'idempotency-key': submission.id });
    expect(first).toEqual({ status: 201, answer: { accepted: true, id: submission.id }, cors: '*' });
    expect(await post(submission, { 'idempotency-key': submission.id })).toEqual(first);
    expect(await post({ ...submission, lang: 'es-419', date: '2026-11-23' })).toEqual(first);
    expect((await lines()).map((line) => JSON.parse(line))).toEqual([submission]);
  });

  test('twenty at once under one id are stored once; twenty ids twenty times', async () => {
    const one = submissionOf();
    await Promise.all(Array.from({ length: 20 }, () => post(one)));
    await Promise.all(Array.from({ length: 20 }, () => post(submissionOf())));
    expect(await lines()).toHaveLength(21);
  });

  test('other answers under the same id are refused and nothing is overwritten', async () => {
    const submission = submissionOf();
    await post(submission);
    const other = await post({ ...submission, answers: { email: 'eva@example.org' } });
    expect(other).toMatchObject({ status: 422, answer: { accepted: false, code: 'id-used' } });
    expect(await lines()).toHaveLength(1);
  });

  test('the receiver holds the bytes that were sent, and nothing more', async () => {
    const submission = submissionOf();
    await post(submission);
    expect(await readFile(file(), 'utf8')).toBe(`${JSON.stringify(submission)}\n`);
  });

  test('that is sealed is stored once, and every byte that is held of it is listed here', async () => {
    const sealed = String(await SealedText.seal(new TextEncoder().encode('{"name":"Rosa"}'), recipients));
    const message = { amparo: 1, id: crypto.randomUUID(), sealed };
    const headers = { 'idempotency-key': message.id };
    const first = await post(message, headers);
    expect(first).toMatchObject({ status: 201, answer: { accepted: true, id: message.id } });
    expect(await post(message, headers)).toEqual(first);
    expect(await readdir(dir)).toEqual(['submissions.jsonl']);
    expect(await readFile(file(), 'utf8')).toBe(
      `{"amparo":1,"id":"${message.id}","sealed":${JSON.stringify(sealed)}}\n`,
    );
    expect(await page()).toContain('BEGIN AGE ENCRYPTED FILE');
    expect(await page()).not.toContain('Rosa');
    const anew = String(await SealedText.seal(new Uint8Array(9), recipients));
    for (const [other, status] of [
      [{ ...message, sealed: anew }, 422],
      [{ ...message, sealed: 'Rosa' }, 400],
      [{ ...message, name: 'Rosa' }, 400],
      [{ ...message, id: '../x' }, 400],
    ] as const)
      expect((await post(other)).status).toBe(status);
  });

  test.each([
    ['no JSON', 'no', {}, 400],
    ['another shape', { ...submissionOf(), more: 1 }, {}, 400],
    ['another type', submissionOf(), { 'content-type': 'text/plain' }, 415],
    ['too much', { ...submissionOf(), answers: { note: 'x'.repeat(70_000) } }, {}, 413],
    ['a key that is not its id', submissionOf(), { 'idempotency-key': 'other' }, 400],
  ])('%s is refused with a reason', async (_name, body, headers, status) => {
    const refused = await post(body, headers);
    expect(refused).toMatchObject({ status, cors: '*', answer: { accepted: false } });
    expect(refused.answer.reasons).not.toEqual([]);
    expect(await page()).toContain('Nothing has arrived yet');
  });

  test('a refused answer names its field', async () => {
    const { answer } = await post({ ...submissionOf(), answers: { note: 'x'.repeat(10_001) } });
    expect(answer.reasons).toMatchObject([{ field: 'note' }]);
  });

  test('a preflight from a sandboxed frame passes', async () => {
    const headers = {
      origin: 'null',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,idempotency-key',
    };
    const response = await fetch(`${origin}/receiver/submissions`, { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-headers')).toContain('idempotency-key');
  });

  test('other paths are not the receiver’s', async () => {
    expect((await fetch(`${origin}/elsewhere`)).status).toBe(404);
    expect((await fetch(`${origin}/receiver/submissions`)).status).toBe(405);
  });

  test('a disk that refuses is a server error, not a yes', async () => {
    await writeFile(join(dir, 'in-the-way'), '');
    await stop();
    const kept = dir;
    dir = join(dir, 'in-the-way');
    await listen();
    dir = kept;
    expect(await post(submissionOf())).toMatchObject({ status: 507, answer: { accepted: false } });
  });
});

describe('after a crash', () => {
  test('a line cut off in the middle is skipped, said, and never grown onto', async () => {
    const before = submissionOf();
    await post(before);
    await stop();
    await appendFile(file(), JSON.stringify(submissionOf()).slice(0, 80));
    await listen();
    expect(await page()).toContain('One line of the file could not be read');
    const after = submissionOf();
    expect((await post(after)).status).toBe(201);
    expect((await post(before)).status).toBe(201);
    const read = (await lines()).flatMap((line) => {
      try {
        return [JSON.parse(line)];
      } catch {
        return [];
      }
    });
    expect(read).toEqual([before, after]);
  });
});

describe('the page', () => {
  test('shows in both languages what is held, newest first', async () => {
    await post(submissionOf({ name: 'Ana', email: 'ana@example.org', languages: ['ht'] }));
    await post(submissionOf({ name: 'Eva', email: 'eva@example.org' }));
    const [english, spanish] = [await page('en'), await page('es')];
    expect(english).toContain('2 submissions');
    expect(english.indexOf('Eva')).toBeLessThan(english.indexOf('Ana'));
    expect(english).toContain('Haitian Creole');
    expect(spanish).toContain('2 envíos');
    expect(spanish).toContain('Criollo haitiano');
  });

  test('may run and load nothing, and no other site may read it', async () => {
    const response = await fetch(`${origin}/receiver/`);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    );
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(await response.text()).not.toMatch(/<script|<img|<link| on\w+=/);
  });
});
