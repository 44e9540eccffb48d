import * as v from 'valibot';
import {
  date,
  id,
  language,
  list,
  oneOf,
  phone,
  records,
  rev,
  some,
  state,
  text,
  url,
  webUrl,
  zone,
} from './fields.ts';

/** Shapes of a pack's files. What needs more than one record to be seen is in `rules/`. */

const MOST_TEXTS = 20_000;

const citationSchema = v.strictObject({ label: text, url, checked: date });

const lawSchema = v.variant('state', [
  v.strictObject({ state: v.literal('unreviewed') }),
  v.strictObject({ state: v.literal('lawyer-reviewed'), by: text, on: date, rev }),
]);

const factSchema = v.strictObject({
  id,
  rev,
  appliesTo: some(id),
  notFor: list(id),
  authority: some(text),
  evidence: some(v.strictObject({ label: text, url: v.exactOptional(webUrl) })),
  citation: citationSchema,
  basis: oneOf('primary', 'source', 'secondary', 'warning'),
  status: oneOf('stable', 'changing'),
  asOf: v.exactOptional(date),
  reviewBy: v.exactOptional(date),
  cautions: list(id),
  states: list(state),
  law: lawSchema,
});

const stepSchema = v.strictObject({
  key: id,
  facts: list(id),
  stands: v.exactOptional(v.literal(true)),
  lines: v.exactOptional(some(id)),
});
const steps = records(stepSchema, 12);

const scenarioSchema = v.strictObject({
  id,
  rev,
  group: oneOf('here', 'place', 'after', 'prepare'),
  icon: id,
  now: v.pipe(
    steps,
    v.minLength(3, 'must have three steps or more'),
    v.maxLength(6, 'must have six steps at most'),
  ),
  not: steps,
  prepare: steps,
  facts: some(id),
  differs: list(id),
  scripts: list(id),
  hotlines: list(id),
});

const scriptSchema = v.strictObject({
  id,
  rev,
  officer: some(text),
  facts: list(id),
  covers: list(id),
  use: some(oneOf('speak', 'show', 'copy')),
  request: v.boolean(),
  onlyIfTrue: v.boolean(),
});

const hotlineSchema = v.strictObject({
  id,
  rev,
  group: oneOf('urgent', 'lawyer', 'find', 'consulate', 'crisis', 'agency'),
  runBy: oneOf('organisation', 'government', 'ice', 'consulate'),
  organisation: text,
  phone: v.exactOptional(phone),
  text: v.exactOptional(
    v.strictObject({
      number: v.pipe(v.string(), v.regex(/^\+?\d{3,15}$/, 'must be digits')),
      word: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z0-9]{1,20}$/, 'must be capital letters'))),
    }),
  ),
  url: v.exactOptional(url),
  languages: list(language),
  zone: v.exactOptional(zone),
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

export const factsSchema = records(factSchema);
export const scenariosSchema = records(scenarioSchema, 100);
export const scriptsSchema = records(scriptSchema, 200);
export const hotlinesSchema = records(hotlineSchema);

/** What one chapter adds stands among the core's lines, at steps too, and is not to bury them. */
export const localHotlinesSchema = records(hotlineSchema, 40);

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
    1000,
  ),
  corrections: records(v.strictObject({ id, rev, date })),
});

export const wordsSchema = entries(text);

export const reviewSchema = entries(v.strictObject({ rev, state: oneOf('draft', 'speaker-reviewed') }));

export const glossarySchema = records(v.strictObject({ term: text, use: text, note: v.exactOptional(text) }));

function entries<T extends v.GenericSchema>(value: T) {
  return v.pipe(
    v.record(v.string(), value),
    v.check((all) => Object.keys(all).length <= MOST_TEXTS, `must have ${MOST_TEXTS} entries at most`),
  );
}
