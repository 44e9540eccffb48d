import { boundedFetch, type Fetched, type FetchFailure } from '../../net/bounded-fetch.ts';
import { isPublicHost, type LookUp } from './public-host.ts';
import { nextAddress } from './redirect.ts';

/** What lets a server answer "not changed" (RFC 9110 13). */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface Question {
  readonly url: string;
  /** Sent to the origin of `url` alone. */
  readonly headers: Readonly<Record<string, string>>;
  readonly validators: Validators;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Waits between tries; milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
  readonly lookUp: LookUp;
}

export type Answer =
  | { readonly kind: 'same' }
  | { readonly kind: 'body'; readonly fetched: Fetched; readonly validators: Validators }
  /** In English, for those who keep the job. */
  | { readonly kind: 'failed'; readonly reason: string };

const TRIES = 3;
const MOST_REDIRECTS = 5;
const FIRST_PAUSE_MS = 1_000;
/** A server that asks for more is left in peace until the job runs again. */
const LONGEST_PAUSE_MS = 30_000;
const PASSING = new Set([408, 429, 500, 502, 503, 504]);

/** Asks a server, again where its trouble may pass: at most three times, each pause twice as long, or as long as it asks for. */
export async function fetchAnswer(question: Question): Promise<Answer> {
  let pause = FIRST_PAUSE_MS;
  for (let attempt = 1; ; attempt++) {
    const { answer, again, askedMs = pause } = await ask(question);
    if (!again || attempt === TRIES || askedMs > LONGEST_PAUSE_MS) return answer;
    await question.pause(askedMs);
    pause *= 2;
  }
}

interface Attempt {
  readonly answer: Answer;
  readonly again: boolean;
  readonly askedMs?: number | undefined;
}

async function ask(question: Question): Promise<Attempt> {
  let { url } = question;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const { timeoutMs, maxBytes } = question;
    const response = await boundedFetch(
      url,
      { timeoutMs, maxBytes },
      {
        method: 'GET',
        redirect: 'manual',
        headers: headersFor(question, url),
      },
    );
    if (!response.ok) return failure(response);
    if (response.status < 300 || response.status === 304) return success(response, url);
    const location = response.headers.get('location');
    if (response.status >= 400 || !location) return refusal(response);
    const next = nextAddress(question.url, url, location);
    const strange = next && new URL(next).host !== new URL(question.url).host;
    if (!next || (strange && !(await isPublicHost(new URL(next).hostname, question.lookUp))))
      return final(
        `leads to an address that is not followed (status ${response.status}): if the calendar stands there now, name that address as its url`,
      );
    url = next;
  }
  return final('leads in a circle');
}

/** A key goes to the server that it was made for, wherever that sends us. */
function headersFor({ url, headers, validators }: Question, at: string): Record<string, string> {
  const { etag, lastModified } = validators;
  return {
    'user-agent': 'amparo-events-sync',
    accept: 'text/calendar, application/json, application/ld+json, text/html;q=0.8, */*;q=0.5',
    ...(new URL(at).origin === new URL(url).origin ? headers : {}),
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
}

function success(fetched: Fetched, url: string): Attempt {
  if (fetched.status === 304) return { answer: { kind: 'same' }, again: false };
  // A web page does not tell by itself where it ends: half of it would look like a calendar that was emptied.
  if (fetched.brokenOff) return final('broke off in the middle', true);
  const etag = fetched.headers.get('etag') ?? undefined;
  const lastModified = fetched.headers.get('last-modified') ?? undefined;
  const answer = {
    kind: 'body',
    fetched: { ...fetched, url: fetched.url || url },
    validators: { etag, lastModified },
  } as const;
  return { answer, again: false };
}

function failure(response: FetchFailure): Attempt {
  if (response.reason === 'timeout') return final('did not answer in time', true);
  if (response.reason === 'too-large')
    return final(`is larger than ${Math.round(response.maxBytes / 1024 / 1024)} MB`);
  return final('cannot be reached', true);
}

function refusal({ status, headers }: Fetched): Attempt {
  const hint = status === 401 || status === 403 ? ': it may ask for a key, or not be public' : '';
  const after = headers.get('retry-after') ?? '';
  const seconds = /^\d{1,9}$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1000;
  return {
    ...final(`answered with status ${status}${hint}`, PASSING.has(status)),
    askedMs: after && seconds > 0 ? seconds * 1000 : undefined,
  };
}

const final = (reason: string, again = false): Attempt => ({ answer: { kind: 'failed', reason }, again });
