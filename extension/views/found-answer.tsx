import { useMemo } from 'preact/hooks';
import { markedWords } from '../ui/mark-parts.ts';
import type { Finder } from './finder.ts';
import { FoundElsewhere } from './found-elsewhere.tsx';
import { FoundRows } from './found-rows.tsx';
import { usePopup } from './reader-context.ts';
import { useFewFirst } from './use-few-first.ts';

interface FoundAnswerProps {
  readonly query: string;
  readonly resting: boolean;
  readonly find: Finder;
}

/** The nearest first, each with what kind of thing it is; of many, how many there are. */
export function FoundAnswer({ query, resting, find }: FoundAnswerProps) {
  const { t } = usePopup().reader;
  const { count, items } = useMemo(() => find(query), [find, query]);
  const sought = useMemo(() => markedWords(query), [query]);
  const drawn = useFewFirst(items, resting);
  return (
    <>
      <p class="soft" role="status">
        {items.length === 0 && t('popup.found-none')}
        {items.length > 0 &&
          (count > items.length
            ? t('popup.found-first', { count, shown: items.length })
            : t('popup.found', { count }))}
      </p>
      {items.length === 0 && <FoundElsewhere />}
      <FoundRows items={drawn} sought={sought} />
    </>
  );
}
