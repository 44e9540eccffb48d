import { describe, expect, it } from 'vitest';
import { sayings } from '../../../../../shared/content/rules/said.ts';
import { type Broken, refusals } from '../refused.ts';

const BROKEN: readonly Broken[] = [
  [
    'a sentence to say that no script has',
    ({ pack }) => {
      pack.en.strings['scenario.door.now.1'] = 'Say: “Come in.”';
    },
    'words/en-US.json: scenario.door.now.1 pack-said-unknown',
  ],
  [
    'English in a translated step that is no officer’s line',
    ({ pack }) => {
      pack.es.strings['scenario.door.now.1'] = 'Diga: “I will not open up.”';
    },
    'words/es-419.json: scenario.door.now.1 pack-said-unknown',
  ],
  [
    'a line of a script that does not stand beside the step',
    ({ pack }) => {
      pack.en.strings['end.inside.now.1'] = 'Say: “Please go.”';
    },
    'words/en-US.json: end.inside.now.1 pack-said-unknown',
  ],
];

it.each(BROKEN)('a pack with %s is refused, naming file, field and rule', (_, breakIt, issue) => {
  expect(refusals(breakIt)).toContain(issue);
});

it.each([
  ['en', 'Say: “I will not open. Please go.” Then be quiet.'],
  ['es', 'Diga: “I will not open.” (No voy a abrir).'],
  ['es', 'Diga: «es script.door.line.1», que no acaba en punto.'],
] as const)('a line of the script beside the step is taken (%s: %s)', (lang, text) => {
  expect(
    refusals(({ pack }) => {
      pack[lang].strings['scenario.door.now.1'] = text;
    }),
  ).toEqual(['read']);
});

describe('what a text says to say', () => {
  it('is what is quoted as a sentence, and no name', () => {
    expect(sayings('Not “just for a minute.” Form “AO 93”. Say “I stay. Go!” and «¿Me voy?»')).toEqual([
      'I stay.',
      'Go!',
      '¿Me voy?',
    ]);
  });
});
