import { expect, it } from 'vitest';
import { type Broken, refusals } from '../refused.ts';

const BROKEN: readonly Broken[] = [
  [
    'moving law without its date',
    ({ moving }) => {
      delete moving.asOf;
    },
    'facts.json: war-3.asOf pack-changing-date',
  ],
  [
    'moving law without its review',
    ({ moving }) => {
      delete moving.reviewBy;
    },
    'facts.json: war-3.reviewBy pack-changing-date',
  ],
  [
    'a review before its date',
    ({ moving }) => {
      moving.reviewBy = '2025-01-01';
    },
    'facts.json: war-3.reviewBy pack-date-order',
  ],
  [
    'settled law that would expire',
    ({ fact }) => {
      fact.reviewBy = '2027-01-01';
    },
    'facts.json: home-1 pack-stable-date',
  ],
  [
    'a lawyer who read a later rev',
    ({ fact }) => {
      fact.law = { state: 'lawyer-reviewed', by: 'A. Lawyer', on: '2026-11-22', rev: 3 };
    },
    'facts.json: home-1.law.rev pack-review-ahead',
  ],
  [
    'a review of a later rev',
    ({ pack }) => {
      pack.es.review['script.door'] = { rev: 2, state: 'draft' };
    },
    'words/es-419.review.json: script.door pack-review-ahead',
  ],
];

it.each(BROKEN)('a pack with %s is refused, naming file, field and rule', (_, breakIt, issue) => {
  expect(refusals(breakIt)).toContain(issue);
});
