import * as v from 'valibot';
import { submissionParts } from '../parse-submission.ts';
import type { ReceivedSubmission } from './received.ts';

// In the order of a submission from the wire: the same one, out of a copy, then is the same text.
const schema = v.strictObject({
  ...submissionParts,
  formVersion: v.optional(submissionParts.formVersion),
  date: v.union([v.literal(''), submissionParts.date]),
  consent: v.optional(submissionParts.consent),
});

/** Reads a submission that came in sealed or in the clear, here or on a colleague's computer; `undefined` for whatever else. */
export function parseReceived(input: unknown): ReceivedSubmission | undefined {
  const result = v.safeParse(schema, input);
  return result.success ? result.output : undefined;
}
