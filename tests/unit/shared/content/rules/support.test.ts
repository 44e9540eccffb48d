import { expect, it } from 'vitest';
import { type Broken, refusals } from '../refused.ts';

const BROKEN: readonly Broken[] = [
  [
    'hearsay as settled law',
    ({ fact }) => {
      fact.basis = 'secondary';
    },
    'facts.json: home-1.status pack-secondary-stable',
  ],
  [
    'a script on hearsay alone',
    ({ moving, script }) => {
      moving.basis = 'secondary';
      script.facts = ['war-3'];
    },
    'scripts.json: door.facts pack-secondary-alone',
  ],
  [
    'a script that cites nothing',
    ({ script }) => {
      script.facts = [];
    },
    'scripts.json: door.facts pack-without-facts',
  ],
  [
    'a step that cites nothing',
    ({ scenario }) => {
      scenario.not = [{ key: '1', facts: [] }];
    },
    'scenarios.json: door.not.1 pack-without-facts',
  ],
  [
    'a script that a lawyer holds back',
    ({ pack, script }) => {
      pack.scripts.push({ ...script, id: '2years' });
    },
    'scripts.json: 2years pack-held-back',
  ],
  [
    'an officer’s line in Spanish',
    ({ script }) => {
      script.officer = ['No voy a abrir.', 'Váyanse.'];
    },
    'scripts.json: door.officer.1 pack-officer-english',
  ],
];

it.each(BROKEN)('a pack with %s is refused, naming file, field and rule', (_, breakIt, issue) => {
  expect(refusals(breakIt)).toContain(issue);
});
