import type { Content } from '../content/model.ts';

interface Count {
  readonly done: number;
  readonly all: number;
}

/** How many statements of law a lawyer has read as they now stand, and how many of the reader's texts a second speaker has. */
export function reviewCounts({ pack, words }: Content): { readonly law: Count; readonly words: Count } {
  const read = Object.values(words.review);
  return {
    law: {
      done: pack.facts.filter(({ law, rev }) => law.state === 'lawyer-reviewed' && law.rev === rev).length,
      all: pack.facts.length,
    },
    words: { done: read.filter(({ state }) => state === 'speaker-reviewed').length, all: read.length },
  };
}
