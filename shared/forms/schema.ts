import * as v from 'valibot';
import { type Parsed, parsed, refused } from '../i18n/issue.ts';
import { statusFaults } from './check-status.ts';
import { structureFaults } from './check-structure.ts';
import { wordFaults } from './check-words.ts';
import type { Definition } from './model.ts';

const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,40}$/, 'must be lower case letters, digits and hyphens'),
);
const positive = v.pipe(v.number(), v.integer(), v.minValue(1));

const option = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9/_-]{0,60}$/, 'must be letters, digits, hyphens, slashes and underscores'),
);

const own = {
  name: id,
  needed: v.optional(v.literal(true)),
  neededWith: v.optional(id),
  autocomplete: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9 -]*$/))),
  inputmode: v.optional(v.picklist(['text', 'email', 'tel', 'numeric'])),
  options: v.optional(v.pipe(v.array(option), v.minLength(1), v.maxLength(60))),
  maxLength: v.optional(v.pipe(positive, v.maxValue(10_000))),
  min: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  max: v.optional(positive),
  future: v.optional(v.literal(true)),
  after: v.optional(id),
  means: v.optional(v.literal('subscribe')),
  when: v.optional(
    v.union(
      [
        v.strictObject({ field: id, is: option }),
        v.strictObject({ field: id, includes: option }),
        v.strictObject({ field: id, not: option }),
      ],
      'must be field with one of is, includes and not',
    ),
  ),
};

const TYPES = [
  'text',
  'email',
  'tel',
  'place',
  'number',
  'date',
  'time',
  'textarea',
  'select',
  'radio',
  'checkboxes',
  'consent',
] as const;

const field = v.strictObject({
  ...own,
  type: v.picklist([...TYPES, 'group']),
  most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(20))),
  fields: v.optional(
    v.pipe(v.array(v.strictObject({ ...own, type: v.picklist(TYPES) })), v.minLength(1), v.maxLength(12)),
  ),
});

const fieldWords = {
  label: words,
  hint: v.optional(words),
  why: words,
  options: v.optional(v.record(option, words)),
};

const text = v.strictObject({
  title: words,
  intro: words,
  emergency: words,
  send: words,
  steps: v.record(id, words),
  fields: v.record(
    id,
    v.strictObject({
      ...fieldWords,
      item: v.optional(words),
      add: v.optional(words),
      fields: v.optional(v.record(id, v.strictObject(fieldWords))),
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
 * exactly what is asked, and that nobody is asked for their immigration status. Issues carry `where` (a dotted path) and the parameter `rule`, for the person who edits the file.
 */
export function parseDefinition(input: unknown): Parsed<Definition> {
  const result = v.safeParse(schema, input);
  if (!result.success)
    return refused(...result.issues.map((issue) => fault(v.getDotPath(issue) ?? '', issue.message)));
  const faults = [statusFaults, structureFaults, wordFaults].flatMap((check) => check(result.output));
  return faults.length === 0
    ? parsed(result.output)
    : refused(...faults.map(({ where, rule }) => fault(where, rule)));
}

const fault = (where: string, rule: string) => ({ code: 'form-definition', where, params: { rule } });
