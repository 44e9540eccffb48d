import { useMemo } from 'preact/hooks';
import { rightsDocuments } from '../../shared/rights/search-documents.ts';
import { buildIndex, search } from '../../shared/search/search-index.ts';
import { foundItem } from './found-item.ts';
import { FoundRow } from './found-row.tsx';
import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';

const MOST = 12;

/** What answers to the query, the nearest first, each with what kind of thing it is; of many, how many there are. */
export function Found({ query }: { readonly query: string; readonly arrived: boolean }) {
  const { reader } = usePopup();
  const { t, content, choice } = reader;
  const index = useMemo(() => buildIndex(rightsDocuments(content, choice)), [content, choice]);
  const hits = search(index, query, Number.POSITIVE_INFINITY);
  const found = hits
    .slice(0, MOST)
    .map(({ id }) => foundItem(reader, id))
    .filter((item) => item !== undefined);
  return (
    <div class="found">
      <p class="soft" role="status">
        {found.length === 0 && t('popup.found-none')}
        {found.length > 0 &&
          (hits.length > MOST
            ? t('popup.found-first', { count: hits.length, shown: MOST })
            : t('popup.found', { count: found.length }))}
      </p>
      {found.length === 0 && (
        <ul class="rows">
          {(['paper', 'scripts', 'hotlines'] as const).map((screen) => (
            <li key={screen}>
              <a class="row" href={hrefOf({ screen })}>
                {t(
                  { paper: 'rights.check-paper', scripts: 'popup.all-scripts', hotlines: 'rights.call' }[
                    screen
                  ],
                )}
              </a>
            </li>
          ))}
        </ul>
      )}
      <ul class="rows">
        {found.map((item) => (
          <li key={item.id}>
            <FoundRow item={item} query={query} />
          </li>
        ))}
      </ul>
    </div>
  );
}
