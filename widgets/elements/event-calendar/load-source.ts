import { inSlices } from '../../../shared/events/in-slices.ts';
import type { EventFeed } from '../../../shared/events/model.ts';
import { readSource } from '../../../shared/events/read-source.ts';
import type { Issue } from '../../../shared/i18n/issue.ts';
import { boundedFetch, type FetchFailure } from '../../../shared/net/bounded-fetch.ts';
import { fetchableUrl } from '../../../shared/net/safe-url.ts';

/** One address of `src`, what was last read from it, and why the last try failed. */
export interface Source {
  readonly address: string;
  readonly pending: boolean;
  readonly feed?: EventFeed;
  /** When `feed` came, in milliseconds since 1970 UTC. */
  readonly loadedAt?: number;
  readonly failure?: Issue | undefined;
}

const BOUNDS = { timeoutMs: 15_000, maxBytes: 10 * 1024 * 1024 };

/** Fetches and reads the source. What it had stays when this fails; `undefined` when `signal` ended it. */
export async function loadSource(source: Source, signal: AbortSignal): Promise<Source | undefined> {
  const had = { ...source, pending: false };
  const url = fetchableUrl(source.address, document.baseURI);
  if (!url) return { ...had, failure: failure('address') };
  const answer = await boundedFetch(url, { ...BOUNDS, signal });
  if (!answer.ok) {
    const shut = answer.reason === 'unreachable' && (await isShut(url));
    return signal.aborted ? undefined : { ...had, failure: shut ? failure('shut') : explain(answer) };
  }
  const read = await inSlices(readSource(answer), signal);
  if (!read) return undefined;
  return read.ok
    ? { ...had, failure: undefined, feed: read.value, loadedAt: Date.now() }
    : { ...had, failure: read.issues[0] };
}

/** Whether a server that brought nothing is there after all: it lets no other site read what it holds (CORS), which the browser does not tell. */
const isShut = (url: string): Promise<boolean> =>
  fetch(url, { mode: 'no-cors', method: 'HEAD', credentials: 'omit', referrerPolicy: 'no-referrer' }).then(
    ({ type }) => type === 'opaque',
    () => false,
  );

const explain = (answer: FetchFailure): Issue =>
  failure(answer.reason, answer.reason === 'status' ? { status: answer.status } : {});

const failure = (kind: string, params = {}): Issue => ({ code: `calendar-${kind}`, params });
