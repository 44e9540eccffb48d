import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, serveDemo } from '../../../../widgets/demo/serve.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'amparo-demo-'));
let demo: Demo;

beforeAll(async () => {
  demo = await serveDemo({ port: 0, dataDir });
});
afterAll(() => demo.close());

/** Status of a request as no browser would send it. */
const statusFor = (host: string, path = '/receiver/'): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(demo.url, { path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test('the front door leads to the chapter, and what is not there is told so', async () => {
  const front = await fetch(`${demo.url}/`, { redirect: 'manual' });
  expect([front.status, front.headers.get('location')]).toEqual([302, '/demo/index.html']);
  expect((await fetch(`${demo.url}/demo/none.html`)).status).toBe(404);
});

test('another name that resolves to this machine reads nothing (DNS rebinding)', async () => {
  expect(await statusFor('evil.example:8080')).toBe(421);
  expect(await statusFor(new URL(demo.url).host)).toBe(200);
});

test.each(['//', 'http://[', '/%'])('the path %s is answered, not stumbled over', async (path) => {
  expect([400, 404]).toContain(await statusFor(new URL(demo.url).host, path));
});

test('a taken port gives way to the next', async () => {
  const blocker = createServer();
  await new Promise<void>((listening) => blocker.listen(0, '127.0.0.1', listening));
  const address = blocker.address();
  const taken = typeof address === 'object' && address ? address.port : 0;
  const second = await serveDemo({ port: taken, dataDir });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
  await second.close();
  await new Promise((closed) => blocker.close(closed));
});
