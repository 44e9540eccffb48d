import * as v from 'valibot';
import { type Parsed, parsed, refused } from '../i18n/issue.ts';
import { type Answer, type Answers, type Definition, fieldsOf } from './model.ts';
import { isEmpty, visibleFields } from './visible-fields.ts';

const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/));
const answer = v.union([
  v.pipe(v.string(), v.maxLength(10_000)),
  v.array(v.pipe(v.string(), v.maxLength(200))),
  v.literal(true),
]);

const schema = v.strictObject({
  amparo: v.literal(1),
  id: v.pipe(v.string(), v.uuid()),
  form: name,
  formVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  lang: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), v.maxLength(35)),
  date: v.pipe(v.string(), v.isoDate()),
  answers: v.record(name, answer),
  consent: v.strictObject({
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    lang: v.string(),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
});

/** What travels, as JSON. `id` is the idempotency key; `date` is a day in UTC and no finer: a minute can tell who was where. */
export type Submission = Readonly<v.InferOutput<typeof schema>>;

export interface SubmissionParts {
  readonly definition: Definition;
  /** Made when the form opens, the same on every retry, so that one person's five clicks are one submission. */
  readonly id: string;
  readonly lang: string;
  readonly now: Date;
  readonly answers: Answers;
  readonly consent: Submission['consent'];
}

/** Only what was asked and answered goes in: hidden and empty fields do not travel, consent travels as its proof. */
export function makeSubmission(parts: SubmissionParts): Submission {
  const { definition, answers } = parts;
  const asked = visibleFields(fieldsOf(definition), answers).filter(({ type }) => type !== 'consent');
  const entries = asked.flatMap((field): readonly [string, string | string[] | true][] => {
    const given = answers[field.name];
    return given === undefined || isEmpty(given) || given === false ? [] : [[field.name, clean(given)]];
  });
  return {
    amparo: 1,
    id: parts.id,
    form: definition.id,
    formVersion: definition.version,
    lang: parts.lang,
    date: parts.now.toISOString().slice(0, 10),
    answers: Object.fromEntries(entries),
    consent: parts.consent,
  };
}

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

const clean = (given: Exclude<Answer, false>): string | string[] | true => {
  if (given === true) return true;
  return typeof given === 'string' ? given.trim() : [...given];
};
