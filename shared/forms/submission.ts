import { type Answer, type Answers, type Definition, type Entry, fieldsOf } from './model.ts';
import { isEmpty, visibleFields } from './visible-fields.ts';

/** Answers on the wire: what was left empty or hidden is absent. */
export type SentAnswer = string | readonly (string | Entry)[] | true;

/** What travels, as JSON. `id` is the idempotency key; `date` is a day in UTC and no finer: a minute can tell who was where. */
export interface Submission {
  readonly amparo: 1;
  readonly id: string;
  readonly form: string;
  readonly formVersion: number;
  readonly lang: string;
  readonly date: string;
  readonly answers: Readonly<Record<string, SentAnswer>>;
  readonly consent: { readonly version: number; readonly lang: string; readonly sha256: string };
}

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
  const entries = asked.flatMap(({ name, fields = [] }): readonly [string, SentAnswer][] => {
    const given = answers[name];
    return given === undefined || isEmpty(given) || given === false ? [] : [[name, clean(given, fields)]];
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

function clean(given: Exclude<Answer, false>, fields: Definition['steps'][number]['fields']): SentAnswer {
  if (given === true) return true;
  if (typeof given === 'string') return given.trim();
  return given
    .filter((one) => !isEmpty([one]))
    .map((one) =>
      typeof one === 'string'
        ? one
        : Object.fromEntries(
            visibleFields(fields, one).flatMap(({ name }) => {
              const text = one[name]?.trim() ?? '';
              return text === '' ? [] : [[name, text]];
            }),
          ),
    );
}
