import { expect, it } from 'vitest';
import { loadPackFiles } from '../../../../shared/cli/load-pack.ts';
import type { Content, Words } from '../../../../shared/content/model.ts';
import { reviewCounts } from '../../../../shared/rights/review-counts.ts';

const { pack, words } = loadPackFiles();
const own = (lang: string): Words => {
  const { [lang]: found } = words;
  if (!found) throw new Error(`no words in ${lang}`);
  return found;
};
const source = own('en-US');
const spanish = own('es-419');
const all = { law: pack.facts.length, words: Object.keys(spanish.review).length };

/** Everything read by a lawyer and by a speaker, so many revs ago. */
function readAgo(revs: number): Content {
  const facts = pack.facts.map((fact) => ({
    ...fact,
    law: { state: 'lawyer-reviewed', by: 'A Lawyer', on: '2026-11-01', rev: fact.rev - revs } as const,
  }));
  const review: Words['review'] = Object.fromEntries(
    Object.entries(spanish.review).map(([item, { rev }]) => [
      item,
      { rev: rev - revs, state: 'speaker-reviewed' },
    ]),
  );
  return { pack: { ...pack, facts }, words: { ...spanish, review }, source };
}

it('counts what was read as it now stands', () =>
  expect(reviewCounts(readAgo(0))).toEqual({
    law: { done: all.law, all: all.law },
    words: { done: all.words, all: all.words },
  }));

it('counts no review of an earlier text, of the law or of its words', () =>
  expect(reviewCounts(readAgo(1))).toEqual({
    law: { done: 0, all: all.law },
    words: { done: 0, all: all.words },
  }));

it('counts as unread what a language has no words for yet', () => {
  const content = readAgo(0);
  const { 'fact.home-1': _, ...review } = content.words.review;
  expect(reviewCounts({ ...content, words: { ...content.words, review } }).words).toEqual({
    done: all.words - 1,
    all: all.words,
  });
});
