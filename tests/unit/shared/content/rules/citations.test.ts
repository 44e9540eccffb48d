import { expect, it } from 'vitest';
import { type Broken, refusals } from '../refused.ts';

const BROKEN: readonly Broken[] = [
  [
    'a news site as authority',
    ({ fact }) => {
      fact.citation.url = 'https://news.example/story';
    },
    'facts.json: home-1.citation.url pack-citation-host',
  ],
  [
    'an impostor of the agency',
    ({ hotline }) => {
      hotline.url = 'https://www.myuscis.com/';
    },
    'hotlines.json: line.url pack-citation-host',
  ],
];

it.each(BROKEN)('a pack with %s is refused, naming file, field and rule', (_, breakIt, issue) => {
  expect(refusals(breakIt)).toContain(issue);
});
