import { expect, it } from 'vitest';
import { type Broken, refusals } from '../refused.ts';

const BROKEN: readonly Broken[] = [
  [
    'silence without its limits',
    ({ fact }) => {
      fact.id = 'core-1';
    },
    'facts.json: core-1.cautions pack-caution-missing',
  ],
  [
    'registration without its warning',
    ({ fact }) => {
      fact.id = 'reg-1';
    },
    'facts.json: reg-1.cautions pack-caution-missing',
  ],
  [
    'check-ins without their warning',
    ({ fact }) => {
      fact.id = 'chk-1';
    },
    'facts.json: chk-1.cautions pack-caution-missing',
  ],
  [
    'recording without its warning',
    ({ fact }) => {
      fact.id = 'rec-1';
    },
    'facts.json: rec-1.cautions pack-caution-missing',
  ],
  [
    'a fact that warns of itself',
    ({ fact }) => {
      fact.cautions = ['home-1'];
    },
    'facts.json: home-1.cautions pack-caution-self',
  ],
];

it.each(BROKEN)('a pack with %s is refused, naming file, field and rule', (_, breakIt, issue) => {
  expect(refusals(breakIt)).toContain(issue);
});
