import { expect, it } from 'vitest';
import { type Broken, refusals } from '../refused.ts';

const BROKEN: readonly Broken[] = [
  [
    'a script whose limits leave out a caution',
    ({ script }) => {
      script.covers = [];
    },
    'scripts.json: door.covers pack-limits-missing',
  ],
  [
    'a caution of a caution that the limits leave out',
    ({ pack, fact, moving }) => {
      pack.facts.push({ ...fact, id: 'home-6', cautions: [] });
      moving.cautions = ['home-6'];
    },
    'scripts.json: door.covers pack-limits-missing',
  ],
  [
    'limits of something else',
    ({ fact }) => {
      fact.cautions = [];
    },
    'scripts.json: door.covers pack-limits-more',
  ],
  [
    'no words for the limits',
    ({ pack }) => {
      delete pack.es.strings['script.door.limits'];
    },
    'words/es-419.json: script.door.limits pack-words-missing',
  ],
];

it.each(BROKEN)('a pack with %s is refused, naming file, field and rule', (_, breakIt, issue) => {
  expect(refusals(breakIt)).toContain(issue);
});
