import * as v from 'valibot';
import { submissionParts } from '../parse-submission.ts';
import type { ReceivedSubmission } from './received.ts';

const { formVersion, date, consent, ...parts } = submissionParts;
const schema = v.strictObject({
  ...parts,
  formVersion: v.optional(formVersion),
  date: v.union([v.literal(''), date]),
  consent: v.optional(consent),
});

/** Reads a submission that came in sealed or in the clear, here or on a colleague's computer; `undefined` for whatever else. */
export function parseReceived(input: unknown): ReceivedSubmission | undefined {
  const result = v.safeParse(schema, input);
  return result.success ? result.output : undefined;
}
