import { useMemo } from 'preact/hooks';
import { rightsDocuments } from '../../shared/rights/search-documents.ts';
import { buildIndex, search } from '../../shared/search/search-index.ts';
import { Marked } from '../ui/marked.tsx';
import { foundItem } from './found-item.ts';
import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';

const MOST = 12;

/** What answers to the query, the nearest first, each with what kind of thing it is. */
export function Found({ query }: { readonly query: string; readonly arrived: boolean }) {
  const { reader } = usePopup();
  const { t, content, choice } = reader;
  const index = useMemo(() => buildIndex(rightsDocuments(content, choice)), [content, choice]);
  const found = search(index, query, MOST)
    .map(({ id }) => foundItem(reader, id))
    .filter((item) => item !== undefined);
  return (
    <div class="found">
      <p class="soft" role="status">
        {found.length > 0 ? t('popup.found', { count: found.length }) : t('popup.found-none')}
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
        {found.map(({ id, kind, route, title, more, lang }) => (
          <li key={id}>
            <a class={`row row-${kind}`} href={hrefOf(route)}>
              <span class="row-words">
                <span class="found-kind">{t(`popup.kind-${kind}`)}</span>
                <span lang={lang}>
                  <Marked text={title} query={query} />
                </span>
                {more && (
                  <span class="row-more" lang={more.lang}>
                    <Marked text={more.text} query={query} />
                  </span>
                )}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
