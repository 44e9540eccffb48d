import type { Content, Words } from '../content/model.ts';

/** A reader's words for one record: their own where they speak of the record's `rev`, else the source's. */
export interface ChosenWords {
  readonly lang: string;
  readonly reviewed: boolean;
  /** The text of a key such as `text`; empty when the record has none. */
  readonly text: (key: string) => string;
}

/** `item` as in the review files: `fact.home-1`. A translation that is behind gives way to the source, whole: half of each would contradict itself. */
export function chooseWords(
  content: Pick<Content, 'words' | 'source'>,
  item: string,
  rev: number,
): ChosenWords {
  const words = isCurrent(content.words, item, rev) ? content.words : content.source;
  return {
    lang: words.lang,
    reviewed: words.review[item]?.state === 'speaker-reviewed' && isCurrent(words, item, rev),
    text: (key) => words.strings[`${item}.${key}`] ?? '',
  };
}

export const isCurrent = (words: Words, item: string, rev: number): boolean =>
  words.review[item]?.rev === rev;
