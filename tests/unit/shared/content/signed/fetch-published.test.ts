import { afterEach, beforeEach, expect, it } from 'vitest';
import { fetchPublished } from '../../../../../shared/content/signed/fetch-published.ts';
import { MAX_BYTES } from '../../../../../shared/content/signed/limits.ts';
import { startServer, type TestServer } from '../../../../harness/server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
  for (const file of Object.keys(MAX_BYTES))
    server.on(`/rights/${file}`, (_, response) => void response.end(`bytes of ${file}`));
});
afterEach(() => server.close());

const codes = async (address: string): Promise<readonly string[]> => {
  const found = await fetchPublished(address);
  return found.ok ? ['fetched'] : found.issues.map(({ code }) => code);
};

it('brings the four files, byte for byte', async () => {
  const found = await fetchPublished(server.url('/rights/pack.json'));
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  expect(found.ok && Object.values(found.value).map(text)).toEqual([
    'bytes of keys.json',
    'bytes of keys.json.sig',
    'bytes of pack.json',
    'bytes of pack.json.sig',
  ]);
});

it.each([
  'http://example.org/pack.json',
  'javascript:alert(1)',
  'pack.json',
  '',
  'https://example.org/other.json',
  'https://a:b@example.org/pack.json',
])('asks nobody for %j', async (address) => {
  expect(await codes(address)).toEqual(['signed-address']);
});

it('says which file is missing', async () => {
  server.on('/rights/keys.json.sig', (_, response) => void response.writeHead(404).end());
  expect(await codes(server.url('/rights/pack.json'))).toEqual(['signed-unreachable']);
});

it('stops reading where a file is larger than any can be', async () => {
  server.on(
    '/rights/keys.json',
    (_, response) => void response.end(new Uint8Array(MAX_BYTES['keys.json'] + 1)),
  );
  expect(await codes(server.url('/rights/pack.json'))).toEqual(['signed-too-large']);
});

it('says so when nobody answers', async () => {
  const address = server.url('/rights/pack.json');
  await server.close();
  expect(await codes(address)).toEqual(Array(4).fill('signed-unreachable'));
});
