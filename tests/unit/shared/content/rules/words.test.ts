import { expect, it } from 'vitest';
import { type Broken, refusals } from '../refused.ts';

const BROKEN: readonly Broken[] = [
  [
    'words that are missing',
    ({ pack }) => {
      delete pack.es.strings['script.door.line.2'];
    },
    'words/es-419.json: script.door.line.2 pack-words-missing',
  ],
  [
    'a fallback that is missing',
    ({ pack }) => {
      delete pack.es.strings['fact.war-3.fallback'];
    },
    'words/es-419.json: fact.war-3.fallback pack-words-missing',
  ],
  [
    'half a pronunciation',
    ({ pack }) => {
      delete pack.es.strings['script.door.say.1'];
    },
    'words/es-419.json: script.door.say.1 pack-words-missing',
  ],
  [
    'hours in one language only',
    ({ pack }) => {
      delete pack.es.strings['hotline.line.hours'];
    },
    'words/es-419.json: hotline.line.hours pack-words-missing',
  ],
  [
    'words that no record uses',
    ({ pack }) => {
      pack.es.strings['fact.old.text'] = 'viejo';
    },
    'words/es-419.json: fact.old.text pack-words-unknown',
  ],
  [
    'the officer’s lines in the source words',
    ({ pack }) => {
      pack.en.strings['script.door.line.1'] = 'x';
    },
    'words/en-US.json: script.door.line.1 pack-words-unknown',
  ],
  [
    'source words of an earlier rev',
    ({ pack }) => {
      pack.en.review['fact.home-1'] = { rev: 1, state: 'draft' };
    },
    'words/en-US.review.json: fact.home-1 pack-source-behind',
  ],
];

it.each(BROKEN)('a pack with %s is refused, naming file, field and rule', (_, breakIt, issue) => {
  expect(refusals(breakIt)).toContain(issue);
});
