import { boundedFetch, type Fetched } from '../../net/bounded-fetch.ts';
import type { Outcome } from '../outcome.ts';
import { refusalReasons, saysNo, saysYes } from '../refusal.ts';
import type { Submission } from '../submission.ts';
import type { Target } from '../target.ts';

const TIMEOUT_MS = 20_000;
const MAX_ANSWER_BYTES = 64 * 1024;
const MAX_RETRY_SECONDS = 24 * 60 * 60;

/** `json:URL`: one POST of the submission as JSON, with its id as `Idempotency-Key`. Redirects are not followed: the answers go where the page said, or nowhere. */
export const jsonTarget = (href: string, timeoutMs: number = TIMEOUT_MS): Target => ({
  href,
  async deliver(submission: Submission, signal?: AbortSignal): Promise<Outcome> {
    const answer = await boundedFetch(
      href,
      { timeoutMs, maxBytes: MAX_ANSWER_BYTES, ...(signal ? { signal } : {}) },
      {
        method: 'POST',
        redirect: 'manual',
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          'idempotency-key': submission.id,
        },
        body: JSON.stringify(submission),
      },
    );
    if (answer.ok) return read(answer, submission.id);
    if (answer.reason === 'unreachable') return { kind: 'unreachable' };
    return { kind: answer.reason === 'too-large' || answer.reason === 'status' ? 'unknown' : 'timeout' };
  },
});

/** Only a JSON object that says yes, or any that says no other under a 201, is taken for a yes. An empty 200 or a page of HTML (a captive portal, a login) is not. */
function read(answer: Fetched, id: string): Outcome {
  const { status } = answer;
  const body = jsonObject(answer);
  if (status === 429) return { kind: 'rate-limited', ...retryAfter(answer.headers.get('retry-after')) };
  if (status >= 500) return { kind: 'server-error', status };
  // Ours say so by this code; the status is that of the IETF draft on the Idempotency-Key header.
  if (status === 422 && body?.code === 'id-used') return { kind: 'already-received' };
  if (status >= 400) return { kind: 'refused', reasons: body ? refusalReasons(body) : [] };
  if (status < 200 || status >= 300 || !body || Object.keys(body).length === 0) return { kind: 'unknown' };
  if (saysNo(body)) return { kind: 'refused', reasons: refusalReasons(body) };
  return { kind: status === 201 || saysYes(body, id) ? 'accepted' : 'unknown' };
}

function jsonObject({ body }: Fetched): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Seconds or an HTTP date (RFC 9110 10.2.3), bounded to a day. */
function retryAfter(header: string | null): { readonly retryAfterSeconds?: number } {
  if (header === null) return {};
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds)
    ? { retryAfterSeconds: Math.min(MAX_RETRY_SECONDS, Math.max(1, Math.ceil(seconds))) }
    : {};
}
