import { describe, expect, test } from 'vitest';
import { definitionText } from '../../../../shared/forms/answers-text.ts';
import { statusFaults } from '../../../../shared/forms/check-status.ts';
import type { Definition } from '../../../../shared/forms/model.ts';
import { chapter, individual } from './sample.ts';

const asking = (label: string): Definition => ({
  ...individual,
  texts: {
    'en-US': { ...definitionText(individual, 'en-US'), fields: { note: { label, why: 'To know.' } } },
  },
});

describe('nobody is asked for their immigration status', () => {
  test.each([individual, chapter])('by $id', (definition) => expect(statusFaults(definition)).toEqual([]));

  test.each([
    'What is your immigration status?',
    'Are you a citizen?',
    'Do you have a visa?',
    'Green card number',
    'Are you undocumented?',
    'Your A-number',
    'Country of birth',
    'Social Security number',
    '¿Cuál es su estatus migratorio?',
    '¿Tiene ciudadanía?',
    'País de origen',
    '¿Es usted indocumentado?',
    'Su situación migratoria',
  ])('nor like this: %s', (label) =>
    expect(statusFaults(asking(label))).toEqual([
      { where: 'texts.en-US.fields.note', rule: 'no form may ask about immigration status' },
    ]),
  );

  test('nor by the name of a field or an option', () => {
    const steps = [
      {
        id: 'one',
        fields: [
          { name: 'visa', type: 'text' },
          { name: 'kind', type: 'radio', options: ['citizen'] },
        ],
      },
    ] as const;
    expect(statusFaults({ ...individual, steps }).map(({ where }) => where)).toEqual([
      'steps.visa',
      'steps.citizen',
    ]);
  });

  test.each([
    'Which languages do you speak?',
    'Status of your campaign',
    'A number to call',
    'Visalia or Fresno?',
  ])('other questions are free: %s', (label) => expect(statusFaults(asking(label))).toEqual([]));
});
