import { SealedText } from '../../crypto/age/sealed-text.ts';
import { type Parsed, parsed, refused } from '../../i18n/issue.ts';
import { parseSubmission } from '../parse-submission.ts';
import type { Submission } from '../submission.ts';
import { padded } from './padding.ts';
import type { Recipients } from './parse-recipients.ts';
import { readWork, type Work } from './work.ts';

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

/** Seals a submission. `undefined` where this browser cannot (no X25519, no https) or it fails in any other way: then nothing may be sent. */
export async function sealSubmission(
  { submission, work }: Envelope,
  recipients: Recipients,
): Promise<SealedSubmission | undefined> {
  const json = JSON.stringify(work ? { ...submission, work } : submission);
  try {
    return { amparo: 1, id: submission.id, sealed: await SealedText.seal(padded(json), recipients) };
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
  return submission.ok ? parsed({ submission: submission.value, work: readWork(work) }) : submission;
}

function fromJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
