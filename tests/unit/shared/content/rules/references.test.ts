import { expect, it } from 'vitest';
import { type Broken, refusals } from '../refused.ts';

const BROKEN: readonly Broken[] = [
  [
    'an id used twice',
    ({ pack, fact }) => {
      pack.facts.push({ ...fact });
    },
    'facts.json: home-1 pack-repeated-id',
  ],
  [
    'a step key used twice',
    ({ scenario }) => {
      scenario.now = ['1', '2', '2'].map((key) => ({ key, facts: ['home-1'] }));
    },
    'scenarios.json: door.now.2 pack-repeated-id',
  ],
  [
    'a caution that is not there',
    ({ fact }) => {
      fact.cautions = ['war-9'];
    },
    'facts.json: home-1.cautions pack-unknown-id',
  ],
  [
    'a script that is not there',
    ({ scenario }) => {
      scenario.scripts = ['nothing'];
    },
    'scenarios.json: door.scripts pack-unknown-id',
  ],
  [
    'a hotline that is not there',
    ({ scenario }) => {
      scenario.hotlines = ['nothing'];
    },
    'scenarios.json: door.hotlines pack-unknown-id',
  ],
];

it.each(BROKEN)('a pack with %s is refused, naming file, field and rule', (_, breakIt, issue) => {
  expect(refusals(breakIt)).toContain(issue);
});
