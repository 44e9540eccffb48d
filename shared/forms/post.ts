import { boundedFetch, type Fetched } from '../net/bounded-fetch.ts';
import type { Outcome } from './outcome.ts';
import { refusalReasons } from './refusal.ts';
import { whyUnanswered } from './why-unanswered.ts';

type Json = Readonly<Record<string, unknown>>;

export interface Post {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Of a service that is known to answer from another place, the origin of that. No other one is followed anywhere: answers go where the page said, or nowhere. */
  readonly answersAt?: string | undefined;
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export const TIMEOUT_MS = 20_000;
const MAX_ANSWER_BYTES = 64 * 1024;
const MAX_RETRY_SECONDS = 24 * 60 * 60;

/**
 * Sends once and reads what came back. What means a yes or a no under 2xx differs by service, so `read` says it, given the
 * answer's JSON object (`undefined` where it is none) and status; all else is told apart here. Never rejects.
 */
export async function post(
  href: string,
  { headers, body, answersAt, timeoutMs = TIMEOUT_MS, signal }: Post,
  read: (body: Json | undefined, status: number) => Outcome,
): Promise<Outcome> {
  const bounds = { timeoutMs, maxBytes: MAX_ANSWER_BYTES, ...(signal ? { signal } : {}) };
  const answer = await boundedFetch(href, bounds, {
    method: 'POST',
    redirect: answersAt === undefined ? 'manual' : 'follow',
    headers: { accept: 'application/json', ...headers },
    body,
  });
  // A sign-in that stands in the way answers from elsewhere, and whatever it says, it says not for the service.
  if (answer.ok && answersAt !== undefined && !isFrom(answer.url, [href, answersAt])) return { kind: 'page' };
  if (answer.ok) return outcomeOf(answer, read);
  if (answer.reason === 'unreachable') return whyUnanswered(href, signal);
  return { kind: answer.reason === 'too-large' || answer.reason === 'status' ? 'unknown' : 'timeout' };
}

const isFrom = (url: string, places: readonly string[]): boolean =>
  places.some((place) => url.startsWith(`${new URL(place).origin}/`));

function outcomeOf(answer: Fetched, read: (body: Json | undefined, status: number) => Outcome): Outcome {
  const { status, contentType, headers } = answer;
  const body = jsonObject(answer);
  // Too early (RFC 8470) and too slow (408) are no refusal: the same may be sent again.
  if (status === 408) return { kind: 'timeout' };
  if (status === 429 || status === 425) return { kind: 'rate-limited', ...retryAfter(headers) };
  // 511 is what a network says that wants a sign-in first (RFC 6585); a redirect is what most of them do.
  if (status === 511 || status < 200 || (status >= 300 && status < 400)) return { kind: 'page' };
  if (status >= 500) return { kind: 'server-error', status, ...(status === 503 && retryAfter(headers)) };
  // Ours say so by this code; the status is that of the IETF draft on the Idempotency-Key header.
  if (status === 422 && body?.code === 'id-used') return { kind: 'already-received' };
  if (status >= 400) return { kind: 'refused', reasons: body ? refusalReasons(body) : [] };
  if (!body && contentType === 'text/html') return { kind: 'page' };
  return read(body, status);
}

function jsonObject({ body }: Fetched): Json | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Seconds or an HTTP date (RFC 9110 10.2.3), bounded to a day. */
function retryAfter(headers: Headers): { readonly retryAfterSeconds?: number } {
  const header = headers.get('retry-after');
  if (header === null) return {};
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds)
    ? { retryAfterSeconds: Math.min(MAX_RETRY_SECONDS, Math.max(1, Math.ceil(seconds))) }
    : {};
}
