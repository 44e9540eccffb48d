import { SealedText } from '../../crypto/age/sealed-text.ts';
import { sha256 } from '../../crypto/sha256.ts';
import { type Parsed, parsed, refused } from '../../i18n/issue.ts';
import { parseSubmission } from '../parse-submission.ts';
import type { Submission } from '../submission.ts';
import { padded } from './padding.ts';
import type { Recipients } from './parse-recipients.ts';
import type { Work } from './work.ts';

/**
 * What travels of a sealed submission, and all that a service in the middle can keep of it: that it is one of Amparo's, its
 * id, without which a retry would be stored twice, and the sealed text, whose length tells the size class and the number of recipients.
 */
export interface SealedSubmission {
  readonly amparo: 1;
  readonly id: string;
  readonly sealed: SealedText;
}

/** What is sealed: the submission, its id in it, with the proof of work where the page asks for one. */
export interface Envelope {
  readonly submission: Submission;
  readonly work: Work | undefined;
}

/** What was sealed last in this page under each id, with the SHA-256 of what it was made of. */
const before = new Map<string, { readonly made: string; readonly message: SealedSubmission }>();

/**
 * Seals a submission. The same one again, as when somebody tries once more, gives the same sealed text: to a receiver, another one
 * under one id is another submission. `undefined` where this browser cannot seal (no X25519, no https) or it fails in any other
 * way: then nothing may be sent.
 */
export async function sealSubmission(
  { submission, work }: Envelope,
  recipients: Recipients,
): Promise<SealedSubmission | undefined> {
  const plaintext = padded(JSON.stringify(work ? { ...submission, work } : submission));
  try {
    const keys = recipients.map(({ text }) => text).join(' ');
    const made = `${keys} ${await sha256(plaintext)}`;
    const last = before.get(submission.id);
    if (last?.made === made) return last.message;
    const message = {
      amparo: 1,
      id: submission.id,
      sealed: await SealedText.seal(plaintext, recipients),
    } as const;
    before.set(submission.id, { made, message });
    return message;
  } catch {
    return undefined;
  }
}

/** Reads what was in a sealed text. Whoever knows the page's keys can have written it: every field is hostile. */
export function readEnvelope(plaintext: Uint8Array): Parsed<Envelope> {
  const value = fromJson(plaintext);
  if (typeof value !== 'object' || value === null) return refused({ code: 'form-envelope' });
  const { work, ...rest } = { work: undefined, ...value };
  const submission = parseSubmission(rest);
  return submission.ok ? parsed({ submission: submission.value, work: givenWork(work) }) : submission;
}

/** What is no proof is kept apart from none. */
const givenWork = (work: unknown): Work | undefined =>
  work === undefined || typeof work === 'string' ? work : '';

function fromJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
