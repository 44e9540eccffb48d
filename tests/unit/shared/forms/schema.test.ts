import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../../shared/forms/model.ts';
import { parseDefinition } from '../../../../shared/forms/schema.ts';
import { individual, individualData } from './sample.ts';

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
  consent: 'C',
  after: 'A',
  withdraw: 'W',
};
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

describe('the shipped form', () => {
  test('asks nothing about immigration status and needs nothing but the consent', () => {
    const names = fieldsOf(individual).map(({ name }) => name);
    expect(names.filter((name) => /status|visa|citizen|immigra|birth|ssn/.test(name))).toEqual([]);
    expect(
      fieldsOf(individual)
        .filter(({ needed }) => needed)
        .map(({ name }) => name),
    ).toEqual(['agree']);
  });

  test('says in both languages why it asks each question', () => {
    for (const { fields } of Object.values(individual.texts))
      for (const { name } of fieldsOf(individual)) expect(fields[name]?.why).toMatch(/\S/);
    expect(Object.keys(individual.texts)).toEqual(['en-US', 'es-419']);
  });
});

describe('a definition that breaks a rule names it', () => {
  test('the small one is whole', () => expect(rules(small())).toEqual([]));
  test.each([
    ['options without a choice', small({}, field({ options: ['a'] })), 'options belong to'],
    ['a choice without options', small({}, field({ type: 'radio' })), 'options belong to'],
    ['a condition on nothing', small({}, field({ when: { field: 'x', includes: 'y' } })), 'steps.ask.when'],
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
