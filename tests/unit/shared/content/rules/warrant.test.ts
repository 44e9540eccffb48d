import { expect, it } from 'vitest';
import { type Broken, refusals } from '../refused.ts';

const answer = (key: string, to: string) => ({ key, to });

const BROKEN: readonly Broken[] = [
  [
    'an answer that leads nowhere',
    ({ pack }) => {
      for (const question of pack.warrant.questions) question.answers[0] = answer('yes', 'moon');
    },
    'warrant.json: paper.yes pack-unknown-id',
  ],
  [
    'a start that is not there',
    ({ pack }) => {
      pack.warrant.start = 'moon';
    },
    'warrant.json: start pack-unknown-id',
  ],
  [
    'answers that go round in a circle',
    ({ pack }) => {
      for (const question of pack.warrant.questions) question.answers[0] = answer('yes', 'paper');
    },
    'warrant.json: paper pack-warrant-loop',
  ],
  [
    'an end that no answer leads to',
    ({ pack }) => {
      for (const question of pack.warrant.questions) question.answers[1] = answer('no', 'inside');
    },
    'warrant.json: closed pack-warrant-unreached',
  ],
  [
    'a link to an end that is not there',
    ({ pack }) => {
      for (const end of pack.warrant.ends) if (end.id === 'closed') end.anyway = 'moon';
    },
    'warrant.json: closed.anyway pack-unknown-id',
  ],
  [
    'two ends that say nothing of officers who come in anyway',
    ({ pack }) => {
      for (const end of pack.warrant.ends) delete end.anyway;
    },
    'warrant.json: ends pack-warrant-anyway',
  ],
  [
    'an end with the id of a question',
    ({ pack }) => {
      for (const end of pack.warrant.ends) if (end.id === 'closed') end.id = 'paper';
    },
    'warrant.json: paper pack-repeated-id',
  ],
  [
    'a question that rests on a fact that is not there',
    ({ pack }) => {
      for (const question of pack.warrant.questions) question.facts = ['moon'];
    },
    'warrant.json: paper.facts pack-unknown-id',
  ],
  [
    'a script that is not there',
    ({ pack }) => {
      for (const end of pack.warrant.ends) end.scripts = ['moon'];
    },
    'warrant.json: closed.scripts pack-unknown-id',
  ],
];

it.each(BROKEN)('refuses %s', (_, breakIt, issue) => {
  expect(refusals(breakIt)).toContain(issue);
});
