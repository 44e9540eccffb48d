import * as v from 'valibot';
import { type Parsed, parsed, refused } from '../i18n/issue.ts';
import type { Submission } from './submission.ts';

const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/));
const lang = v.pipe(v.string(), v.maxLength(35), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/));
const text = v.pipe(v.string(), v.maxLength(10_000));
const answer = v.union([
  text,
  v.pipe(v.array(v.union([v.pipe(v.string(), v.maxLength(200)), v.record(name, text)])), v.maxLength(100)),
  v.literal(true),
]);

/** What a submission is made of on the wire. */
export const submissionParts = {
  amparo: v.literal(1),
  id: v.pipe(v.string(), v.uuid()),
  form: name,
  formVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  lang,
  date: v.pipe(v.string(), v.isoDate()),
  answers: v.record(name, answer),
  consent: v.strictObject({
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    lang,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
};
const schema = v.strictObject(submissionParts);

/** Reads a submission from the wire. Every field of it is as hostile as whoever sent it. */
export function parseSubmission(input: unknown): Parsed<Submission> {
  const result = v.safeParse(schema, input);
  if (result.success) return parsed(result.output);
  return refused(
    ...result.issues.map((issue) => ({
      code: 'form-submission',
      where: v.getDotPath(issue) ?? '',
      params: { rule: issue.message },
    })),
  );
}
