import * as v from 'valibot';
import { isRealDate } from './real-date.ts';

/** Shapes of a pack's files. What needs more than one record to be seen is in `rules/`. */

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words and digits joined by hyphens'),
);
const text = v.pipe(
  v.string(),
  v.regex(/^\S(.*\S)?$/, 'must be one line of text, without spaces at its ends'),
);
const date = v.pipe(v.string(), v.check(isRealDate, 'must be a date that exists, YYYY-MM-DD'));
const rev = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more'));
const url = v.pipe(v.string(), v.check(isHttps, 'must be an https URL without user name'));
const state = v.pipe(v.string(), v.regex(/^US-[A-Z]{2}$/, 'must be a US state such as US-CA'));
const language = v.pipe(v.string(), v.check(isCanonicalTag, 'must be a canonical BCP 47 tag'));
const phone = v.pipe(
  v.string(),
  v.regex(/^(\+[1-9]\d{6,14}|[2-9]11|988)$/, 'must be E.164 (+1…), or a short code such as 988'),
);
const oneOf = <const T extends readonly string[]>(...options: T) =>
  v.picklist(options, `must be one of ${options.join(', ')}`);
const list = <T extends v.GenericSchema>(item: T) =>
  v.pipe(
    v.array(item),
    v.check((items: v.InferOutput<T>[]) => allDifferent(items), 'must not repeat itself'),
  );
const some = <T extends v.GenericSchema>(item: T) => v.pipe(list(item), v.minLength(1, 'must not be empty'));

export const citationSchema = v.strictObject({ label: text, url, checked: date });

const lawSchema = v.variant('state', [
  v.strictObject({ state: v.literal('unreviewed') }),
  v.strictObject({ state: v.literal('lawyer-reviewed'), by: text, on: date, rev }),
]);

export const factSchema = v.strictObject({
  id,
  rev,
  appliesTo: some(id),
  notFor: list(id),
  authority: some(text),
  evidence: some(
    v.strictObject({ label: text, url: v.exactOptional(v.pipe(v.string(), v.url('must be a URL'))) }),
  ),
  citation: citationSchema,
  basis: oneOf('primary', 'source', 'secondary', 'warning'),
  status: oneOf('stable', 'changing'),
  asOf: v.exactOptional(date),
  reviewBy: v.exactOptional(date),
  cautions: list(id),
  states: list(state),
  law: lawSchema,
});

const stepSchema = v.strictObject({ key: id, facts: list(id) });

export const scenarioSchema = v.strictObject({
  id,
  rev,
  group: oneOf('here', 'place', 'after', 'prepare'),
  icon: id,
  now: v.pipe(
    v.array(stepSchema),
    v.minLength(3, 'must have three steps or more'),
    v.maxLength(6, 'must have six steps at most'),
  ),
  not: v.array(stepSchema),
  prepare: v.array(stepSchema),
  facts: some(id),
  differs: list(id),
  scripts: list(id),
  hotlines: list(id),
});

export const scriptSchema = v.strictObject({
  id,
  rev,
  officer: some(text),
  facts: list(id),
  use: some(oneOf('speak', 'show', 'copy')),
  request: v.boolean(),
  onlyIfTrue: v.boolean(),
});

export const hotlineSchema = v.strictObject({
  id,
  rev,
  group: oneOf('urgent', 'lawyer', 'find', 'consulate', 'crisis', 'agency'),
  runBy: oneOf('organisation', 'government', 'ice', 'consulate'),
  organisation: text,
  phone: v.exactOptional(phone),
  text: v.exactOptional(
    v.strictObject({
      number: v.pipe(v.string(), v.regex(/^\+?\d{3,15}$/, 'must be digits')),
      word: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z0-9]+$/, 'must be capital letters'))),
    }),
  ),
  url: v.exactOptional(url),
  languages: list(language),
  zone: v.exactOptional(v.pipe(v.string(), v.check(isZone, 'must be an IANA time zone'))),
  coverage: list(v.union([v.literal('US'), state], 'must be US or a state such as US-CA')),
  confidence: oneOf('H', 'M'),
  source: v.strictObject({
    label: text,
    lists: v.exactOptional(v.literal(true)),
    url: v.exactOptional(url),
    checked: date,
  }),
});

export const warrantSchema = v.strictObject({
  start: id,
  questions: some(
    v.strictObject({
      id,
      rev,
      drawing: v.exactOptional(oneOf('top', 'signature')),
      facts: some(id),
      answers: v.pipe(
        list(v.strictObject({ key: id, to: id })),
        v.minLength(2, 'must offer two answers or more'),
      ),
    }),
  ),
  ends: some(
    v.strictObject({
      id,
      rev,
      now: some(stepSchema),
      scripts: list(id),
      facts: some(id),
      anyway: v.exactOptional(id),
    }),
  ),
});

export const packSchema = v.strictObject({
  id,
  version: v.pipe(
    v.string(),
    v.regex(/^(0|[1-9]\d{0,5})(\.(0|[1-9]\d{0,5})){2}$/, 'must be a version such as 1.0.0'),
  ),
  published: date,
  expires: date,
  recalls: list(
    v.pipe(
      v.string(),
      v.regex(
        /^(fact|scenario|script|hotline)\.[a-z0-9]+(-[a-z0-9]+)*$/,
        'must name a record, such as hotline.chirla',
      ),
    ),
  ),
  corrections: v.array(v.strictObject({ id, rev, date })),
});

export const wordsSchema = v.record(v.string(), text);

export const reviewSchema = v.record(
  v.string(),
  v.strictObject({ rev, state: oneOf('draft', 'speaker-reviewed') }),
);

export const glossarySchema = v.array(v.strictObject({ term: text, use: text, note: v.exactOptional(text) }));

function isHttps(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text);
    return protocol === 'https:' && !username && !password;
  } catch {
    return false;
  }
}

export function isCanonicalTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function allDifferent(items: readonly unknown[]): boolean {
  return new Set(items.map((item) => JSON.stringify(item))).size === items.length;
}
