import { expect, it } from 'vitest';
import { type Broken, refusals } from '../refused.ts';

const BROKEN: readonly Broken[] = [
  [
    'a step on changing law alone',
    ({ scenario }) => {
      scenario.not = [{ key: '1', facts: ['war-3'] }];
    },
    'scenarios.json: door.not.1 pack-step-changing',
  ],
  [
    'an end whose step rests on changing law and a warning',
    ({ pack, fact }) => {
      pack.facts.push({ ...fact, id: 'home-6', basis: 'warning', cautions: [] });
      for (const end of pack.warrant.ends) end.now = [{ key: '1', facts: ['war-3', 'home-6'] }];
    },
    'warrant.json: closed.now.1 pack-step-changing',
  ],
  [
    'a mark on a step that needs none',
    ({ scenario }) => {
      scenario.not = [{ key: '1', facts: ['home-1'], stands: true }];
    },
    'scenarios.json: door.not.1 pack-step-stands',
  ],
];

it.each(BROKEN)('a pack with %s is refused, naming file, field and rule', (_, breakIt, issue) => {
  expect(refusals(breakIt)).toContain(issue);
});

it('a step whose words are marked to stand without the law is taken', () => {
  expect(
    refusals(({ scenario }) => {
      scenario.not = [{ key: '1', facts: ['war-3'], stands: true }];
    }),
  ).toEqual(['read']);
});
