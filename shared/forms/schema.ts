import * as v from 'valibot';
import { type Parsed, parsed, refused } from '../i18n/issue.ts';
import { structureFaults } from './check-structure.ts';
import { wordFaults } from './check-words.ts';
import type { Definition } from './model.ts';

const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,40}$/, 'must be lower case letters, digits and hyphens'),
);
const positive = v.pipe(v.number(), v.integer(), v.minValue(1));

const field = v.strictObject({
  name: id,
  type: v.picklist(['text', 'email', 'tel', 'textarea', 'radio', 'checkboxes', 'consent']),
  needed: v.optional(v.literal(true)),
  autocomplete: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9 -]*$/))),
  inputmode: v.optional(v.picklist(['text', 'email', 'tel', 'numeric'])),
  options: v.optional(v.pipe(v.array(id), v.minLength(1), v.maxLength(60))),
  maxLength: v.optional(v.pipe(positive, v.maxValue(10_000))),
  when: v.optional(v.strictObject({ field: id, includes: id })),
});

const text = v.strictObject({
  title: words,
  intro: words,
  emergency: words,
  send: words,
  steps: v.record(id, words),
  fields: v.record(
    id,
    v.strictObject({
      label: words,
      hint: v.optional(words),
      why: words,
      options: v.optional(v.record(id, words)),
    }),
  ),
  anyOf: v.record(id, words),
  consent: words,
  after: words,
  withdraw: words,
});

const schema = v.strictObject({
  id,
  version: positive,
  layout: v.picklist(['steps', 'page']),
  steps: v.pipe(
    v.array(v.strictObject({ id, fields: v.pipe(v.array(field), v.minLength(1)) })),
    v.minLength(1),
    v.maxLength(12),
  ),
  anyOf: v.array(v.strictObject({ id, fields: v.pipe(v.array(id), v.minLength(2)) })),
  consentVersion: positive,
  texts: v.record(v.string(), text),
});

/**
 * Checks a form definition: its shape, that every reference leads somewhere, and that each language has words for
 * exactly what is asked. Issues carry `where` (a dotted path) and the parameter `rule`, for the person who edits the file.
 */
export function parseDefinition(input: unknown): Parsed<Definition> {
  const result = v.safeParse(schema, input);
  if (!result.success)
    return refused(...result.issues.map((issue) => fault(v.getDotPath(issue) ?? '', issue.message)));
  const faults = [...structureFaults(result.output), ...wordFaults(result.output)];
  return faults.length === 0
    ? parsed(result.output)
    : refused(...faults.map(({ where, rule }) => fault(where, rule)));
}

const fault = (where: string, rule: string) => ({ code: 'form-definition', where, params: { rule } });
