import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Definition } from '../../../../shared/forms/model.ts';
import { fieldsOf } from '../../../../shared/forms/model.ts';
import { parseDefinition } from '../../../../shared/forms/schema.ts';
import { chapter, individual, individualData } from './sample.ts';

const rules = (input: unknown): readonly string[] => {
  const result = parseDefinition(input);
  return result.ok ? [] : result.issues.map(({ where, params }) => `${where}: ${params?.rule}`);
};

const field = (more: object) => ({ name: 'ask', type: 'text', ...more });
const words = { label: 'Ask', why: 'To know.' };
const text = {
  title: 'T',
  intro: 'I',
  emergency: 'E',
  send: 'S',
  steps: { one: 'One' },
  fields: { ask: words, agree: words },
  anyOf: {},
  consent: 'C {host}',
  after: 'A',
  withdraw: 'W',
};
const group = (more: object) => field({ type: 'group', most: 2, fields: [field({ name: 'part', ...more })] });
const small = (more: object = {}, asked: object = field({})) => ({
  id: 'small',
  version: 1,
  layout: 'page',
  steps: [{ id: 'one', fields: [asked, { name: 'agree', type: 'consent', needed: true }] }],
  anyOf: [],
  consentVersion: 1,
  texts: { 'en-US': text },
  ...more,
});

describe('a shipped form', () => {
  test('needs nothing but what the request cannot do without, and the consent', () => {
    const needed = (definition: Definition) =>
      fieldsOf(definition)
        .filter((one) => one.needed)
        .map(({ name }) => name);
    expect(needed(individual)).toEqual(['agree']);
    expect(needed(chapter)).toEqual(['request', 'chapter', 'agree']);
  });

  test.each([individual, chapter])('says in both languages why it asks each question: $id', (definition) => {
    for (const { fields } of Object.values(definition.texts))
      for (const { name } of fieldsOf(definition)) expect(fields[name]?.why).toMatch(/\S/);
    expect(Object.keys(definition.texts)).toEqual(['en-US', 'es-419']);
  });
});

describe('conditions', () => {
  const choice = (type: string, when: object) => ({
    ...small({}, field({})),
    steps: [
      {
        id: 'one',
        fields: [
          { name: 'first', type, options: ['a', 'b'] },
          field({ when }),
          { name: 'agree', type: 'consent', needed: true },
        ],
      },
    ],
    texts: {
      'en-US': { ...text, fields: { ...text.fields, first: { ...words, options: { a: 'A', b: 'B' } } } },
    },
  });
  test.each([
    ['radio', { field: 'first', is: 'a' }, true],
    ['select', { field: 'first', not: 'b' }, true],
    ['checkboxes', { field: 'first', includes: 'b' }, true],
    ['checkboxes', { field: 'first', is: 'a' }, false],
    ['radio', { field: 'first', includes: 'a' }, false],
    ['radio', { field: 'first', is: 'c' }, false],
  ])('on %s: %o', (type, when, fine) => expect(rules(choice(type, when)).length === 0).toBe(fine));
});

describe('a definition that breaks a rule names it', () => {
  test('the small one is whole', () => expect(rules(small())).toEqual([]));
  test.each([
    ['options without a choice', small({}, field({ options: ['a'] })), 'options belong to'],
    ['a choice without options', small({}, field({ type: 'radio' })), 'options belong to'],
    ['a condition on nothing', small({}, field({ when: { field: 'x', includes: 'y' } })), 'steps.ask.when'],
    [
      'a condition with two ends',
      small({}, field({ when: { field: 'x', is: 'y', not: 'z' } })),
      'one of is, includes and not',
    ],
    ['a group without fields', small({}, field({ type: 'group', most: 3 })), 'a group has fields and most'],
    ['a group in a group', small({}, group({ type: 'group' })), 'steps.0.fields.0.fields.0.type'],
    [
      'boxes in a group',
      small({}, group({ type: 'checkboxes', options: ['a'] })),
      'only what one text answers',
    ],
    ['a group that names none of its rounds', small({}, group({})), 'no words for "item"'],
    ['bounds of a text', small({}, field({ max: 3 })), 'min and max belong to a number'],
    [
      'bounds the wrong way round',
      small({}, field({ type: 'number', min: 4, max: 3 })),
      'min must not be above max',
    ],
    ['a text that is still to come', small({}, field({ future: true })), 'future belongs to a date'],
    [
      'a time after a text',
      small({}, group({ type: 'time', after: 'ask' })),
      'after must name an earlier field',
    ],
    ['an order among texts', small({}, field({ after: 'agree' })), 'after must name an earlier field'],
    ['an answer that goes with none', small({}, field({ neededWith: 'no' })), 'neededWith must name'],
    [
      'an answer that goes with one that is not always asked',
      small({
        steps: [
          {
            id: 'one',
            fields: [
              field({ type: 'radio', options: ['a'] }),
              field({ name: 'some', when: { field: 'ask', is: 'a' } }),
              field({ name: 'all', neededWith: 'some' }),
            ],
          },
        ],
      }),
      'steps.all: neededWith must name',
    ],
    [
      'a wish among others',
      small({}, field({ type: 'checkboxes', options: ['a', 'b'], means: 'subscribe' })),
      'wished for by itself',
    ],
    [
      'a consent to nobody',
      small({ texts: { 'en-US': { ...text, consent: 'C' } } }),
      'must say who receives',
    ],
    ['a rule over an unknown field', small({ anyOf: [{ id: 'r', fields: ['ask', 'no'] }] }), 'no field "no"'],
    ['a field asked twice', small({}, field({ name: 'agree' })), 'field names must be unique'],
    ['no consent', small({ steps: [{ id: 'one', fields: [field({})] }] }), 'consent must be asked'],
    ['no English', small({ texts: { 'es-419': text } }), 'en-US is missing'],
    ['a tag that is not canonical', small({ texts: { 'en-US': text, es_419: text } }), 'canonical BCP 47'],
    [
      'a field without words',
      small({ texts: { 'en-US': { ...text, fields: { agree: words } } } }),
      'no words for "ask"',
    ],
    [
      'words for nothing',
      small({ texts: { 'en-US': { ...text, anyOf: { old: 'x' } } } }),
      'nothing is asked as "old"',
    ],
    ['an unknown key', small({ colour: 'red' }), 'colour'],
    ['a version of zero', small({ version: 0 }), 'version'],
  ])('%s', (_name, definition, rule) => expect(rules(definition).join('\n')).toContain(rule));

  test('whatever comes in, it answers and never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => !parseDefinition(value).ok));
  });

  test('any one part taken out of the shipped form is noticed', () => {
    const keys = Object.keys(individualData());
    fc.assert(
      fc.property(fc.constantFrom(...keys), (key) => {
        const { [key]: _gone, ...rest } = individualData();
        return !parseDefinition(rest).ok;
      }),
    );
  });
});
