import { finderOf } from './finder.ts';
import { FoundRow } from './found-row.tsx';
import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';

/** What answers to the query, the nearest first, each with what kind of thing it is; of many, how many there are. */
export function Found({ query }: { readonly query: string; readonly arrived: boolean }) {
  const { reader } = usePopup();
  const { t, content } = reader;
  const others = (['paper', 'scripts', 'hotlines'] as const).filter(
    (screen) => screen !== 'paper' || content.pack.warrant.start !== '',
  );
  const { count, items } = finderOf(reader)(query);
  return (
    <div class="found">
      <p class="soft" role="status">
        {items.length === 0 && t('popup.found-none')}
        {items.length > 0 &&
          (count > items.length
            ? t('popup.found-first', { count, shown: items.length })
            : t('popup.found', { count }))}
      </p>
      {items.length === 0 && (
        <ul class="rows">
          {others.map((screen) => (
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
        {items.map((item) => (
          <li key={item.id}>
            <FoundRow item={item} query={query} />
          </li>
        ))}
      </ul>
    </div>
  );
}
