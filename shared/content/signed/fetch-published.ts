import { type Parsed, parsed, refused } from '../../i18n/issue.ts';
import { boundedFetch } from '../../net/bounded-fetch.ts';
import { fetchableUrl, isPrivateEnough } from '../../net/safe-url.ts';
import { MAX_BYTES } from './limits.ts';
import type { PublishedFiles } from './verify-pack.ts';

const TIMEOUT_MS = 20_000;

/**
 * Fetches a published pack by the address of its `pack.json`, with its signatures and `keys.json` from beside it. Nothing of
 * it is read here. Only https, or http on this very machine. Issues: `signed-address`, `signed-unreachable`, `signed-too-large`.
 */
export async function fetchPublished(address: string, signal?: AbortSignal): Promise<Parsed<PublishedFiles>> {
  const url = fetchableUrl(address);
  if (!url || !isPrivateEnough(url) || !new URL(url).pathname.endsWith('/pack.json'))
    return refused({ code: 'signed-address', params: { address: address.slice(0, 200) } });
  const fetched = await Promise.all(
    (['keys.json', 'keys.json.sig', 'pack.json', 'pack.json.sig'] as const).map((file) =>
      fetchFile(file, url, signal),
    ),
  );
  const [keys, keysSig, pack, packSig] = fetched.map((one) => (one.ok ? one.value : undefined));
  if (keys && keysSig && pack && packSig) return parsed({ keys, keysSig, pack, packSig });
  return refused(...fetched.flatMap((one) => (one.ok ? [] : one.issues)));
}

async function fetchFile(
  file: keyof typeof MAX_BYTES,
  beside: string,
  signal: AbortSignal | undefined,
): Promise<Parsed<Uint8Array>> {
  const answer = await boundedFetch(
    new URL(file, beside).href,
    { timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES[file], ...(signal ? { signal } : {}) },
    // A cache may hold three files of one day and a fourth of another.
    { cache: 'no-cache' },
  );
  if (answer.ok) return parsed(answer.body);
  if (answer.reason === 'too-large') return refused({ code: 'signed-too-large', params: { file } });
  return refused({ code: 'signed-unreachable', params: { file, host: new URL(beside).host } });
}
