import type { Content } from '../content/model.ts';
import { wordKeys } from '../content/word-keys.ts';

interface Count {
  readonly done: number;
  readonly all: number;
}

/** How many statements of law a lawyer has read as they now stand, and how many of the reader's texts a second speaker has. */
export function reviewCounts({ pack, words, source }: Content): {
  readonly law: Count;
  readonly words: Count;
} {
  const items = wordKeys(pack, words.lang, source);
  const isRead = ({ item, rev }: (typeof items)[number]): boolean => {
    const mark = words.review[item];
    return mark?.state === 'speaker-reviewed' && mark.rev === rev;
  };
  return {
    law: {
      done: pack.facts.filter(({ law, rev }) => law.state === 'lawyer-reviewed' && law.rev === rev).length,
      all: pack.facts.length,
    },
    words: { done: items.filter(isRead).length, all: items.length },
  };
}
