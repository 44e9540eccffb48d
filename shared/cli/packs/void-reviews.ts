import type { PackContent } from '../../content/parse-pack.ts';
import { wordKeys } from '../../content/word-keys.ts';
import { SOURCE_LANGUAGE } from '../../i18n/translate.ts';

/** A review of an earlier rev: whoever read it did not read what stands there now. */
export interface VoidReview {
  /** `fact home-1`, `fact.home-1 in es-419`. */
  readonly what: string;
  readonly who: string;
  readonly rev: number;
  readonly now: number;
}

export function voidReviews({ pack, words }: PackContent): readonly VoidReview[] {
  const law = pack.facts.flatMap(({ id, rev, law }) =>
    law.state === 'lawyer-reviewed' && law.rev < rev
      ? [{ what: `fact ${id}`, who: `a lawyer (${law.by}, ${law.on})`, rev: law.rev, now: rev }]
      : [],
  );
  const source = words[SOURCE_LANGUAGE];
  const spoken = Object.values(words).flatMap((own) =>
    (source ? wordKeys(pack, own.lang, source) : []).flatMap(({ item, rev }) => {
      const mark = own.review[item];
      return mark?.state === 'speaker-reviewed' && mark.rev < rev
        ? [{ what: `${item} in ${own.lang}`, who: 'a speaker', rev: mark.rev, now: rev }]
        : [];
    }),
  );
  return [...law, ...spoken];
}

export const voidLine = ({ what, who, rev, now }: VoidReview): string =>
  `void review: ${what} was read by ${who} at rev ${rev}, now rev ${now}`;
