import type { IncomingMessage } from 'node:http';
import { parseArrival } from '../../../shared/forms/sealing/parse-arrival.ts';
import { readBody } from './read-body.ts';
import type { SubmissionStore } from './submission-store.ts';

export interface Answer {
  readonly status: number;
  readonly body: { readonly accepted: true; readonly id: string } | Refusal;
}

interface Refusal {
  readonly accepted: false;
  readonly code: string;
  readonly reasons: readonly { readonly field?: string; readonly message: string }[];
}

const MAX_BYTES = 64 * 1024;

/** Checks, stores once, and answers; the yes is said only after the bytes are on the disk. */
export async function acceptSubmission(store: SubmissionStore, request: IncomingMessage): Promise<Answer> {
  if (request.method !== 'POST') return refusal(405, 'method', 'Send submissions with POST.');
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
    return refusal(415, 'not-json', 'Send submissions as application/json.');
  const body = await readBody(request, MAX_BYTES);
  // The rest is read and dropped: to an unread request the browser would hear only a cut connection.
  if (body === undefined) request.resume();
  if (body === undefined) return refusal(413, 'too-large', `A submission is at most ${MAX_BYTES} bytes.`);
  const result = parseArrival(parseJson(body));
  if (!result.ok) {
    const reasons = result.issues.slice(0, 10).map(({ where = '', params }) => {
      const field = /^answers\.([^.]+)/.exec(where)?.[1];
      const message = `${where || 'the whole'}: ${params?.rule ?? ''}`;
      return field === undefined ? { message } : { field, message };
    });
    return { status: 400, body: { accepted: false, code: 'shape', reasons } };
  }
  const submission = result.value;
  const key = request.headers['idempotency-key'];
  if (key !== undefined && key !== submission.id)
    return refusal(400, 'key', 'The Idempotency-Key must be the id of the submission.');
  const kept = await store.keep(submission);
  if (kept === 'conflict')
    return refusal(422, 'id-used', 'Other answers with this number have already been received.');
  if (kept === 'failed') return refusal(507, 'storage', 'The submission could not be stored.');
  return { status: 201, body: { accepted: true, id: submission.id } };
}

const refusal = (status: number, code: string, message: string): Answer => ({
  status,
  body: { accepted: false, code, reasons: [{ message }] },
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
