/** Why a fetch brought nothing. `unreachable` covers no network, DNS, TLS, CORS and CSP: the platform does not tell them apart. */
export type FetchFailure =
  | { readonly ok: false; readonly reason: 'timeout' | 'unreachable' | 'aborted' }
  | { readonly ok: false; readonly reason: 'too-large'; readonly maxBytes: number }
  | { readonly ok: false; readonly reason: 'status'; readonly status: number };

export interface Fetched {
  readonly ok: true;
  readonly status: number;
  readonly url: string;
  readonly body: Uint8Array;
  /** MIME type in lower case, without parameters; empty when the server names none. */
  readonly contentType: string;
  /** What the server lets the page read; across origins only the safelisted ones and those it exposes. */
  readonly headers: Headers;
  /** It broke off: `body` is what had come by then. */
  readonly brokenOff?: true;
}

export interface FetchBounds {
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
}

/**
 * Fetches a whole body within a time and a size: bytes are counted as they come, so that a server that lies about
 * its length or never ends costs no more. Of an answer that breaks off, what came is given, and that it did. No cookies, no referrer. A read (no `init.method`) that meets a status
 * outside 2xx has failed; a request that sends something gets every answer back, for a refusal has its reasons in it.
 */
export async function boundedFetch(
  url: string,
  bounds: FetchBounds,
  init: RequestInit = {},
): Promise<Fetched | FetchFailure> {
  const clock = new AbortController();
  // A page may have put a fetch of its own in the place of the browser's, one that does not heed a signal.
  const stopped = new Promise<never>((_, stop) => clock.signal.addEventListener('abort', stop));
  stopped.catch(() => undefined);
  const timer = setTimeout(() => clock.abort(), bounds.timeoutMs);
  const cancel = (): void => clock.abort();
  bounds.signal?.addEventListener('abort', cancel);
  try {
    if (bounds.signal?.aborted) return { ok: false, reason: 'aborted' };
    const asked = fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...init,
      signal: clock.signal,
    });
    const response = await Promise.race([asked, stopped]);
    const came = await readAtMost(response, bounds.maxBytes, clock.signal, stopped);
    if (!came) return { ok: false, reason: 'too-large', maxBytes: bounds.maxBytes };
    if (!response.ok && init.method === undefined)
      return { ok: false, reason: 'status', status: response.status };
    const contentType = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
    return {
      ok: true,
      status: response.status,
      url: response.url,
      ...came,
      contentType: contentType.trim().toLowerCase(),
      headers: response.headers,
    };
  } catch {
    if (bounds.signal?.aborted) return { ok: false, reason: 'aborted' };
    return { ok: false, reason: clock.signal.aborted ? 'timeout' : 'unreachable' };
  } finally {
    clearTimeout(timer);
    clock.abort();
    bounds.signal?.removeEventListener('abort', cancel);
  }
}

async function readAtMost(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
  stopped: Promise<never>,
): Promise<Pick<Fetched, 'body' | 'brokenOff'> | undefined> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let broken = {};
  let size = 0;
  while (reader) {
    const { value } = await Promise.race([reader.read(), stopped]).catch((why: unknown) => {
      if (size === 0 || signal.aborted) throw why;
      broken = { brokenOff: true };
      return { value: undefined };
    });
    if (!value) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    parts.push(value);
  }
  const body = new Uint8Array(size);
  for (const part of parts.reverse()) {
    size -= part.byteLength;
    body.set(part, size);
  }
  return { body, ...broken };
}
