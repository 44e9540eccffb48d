import { Icon } from '../ui/icon.tsx';
import { Marked } from '../ui/marked.tsx';
import type { FoundItem } from './found-item.ts';
import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';

/** One thing that was found: of what kind it is, where it holds, and what it must be read with. */
export function FoundRow({ item, query }: { readonly item: FoundItem; readonly query: string }) {
  const { t } = usePopup().reader;
  const { kind, route, title, lang, more, states, notes } = item;
  return (
    <a class={`row row-${kind}`} href={hrefOf(route)}>
      <span class="row-words">
        <span class="found-kind">
          {t(`popup.kind-${kind}`)}
          {states.length > 0 && (
            <>
              {' · '}
              <span lang="en">{states.join(', ')}</span>
            </>
          )}
        </span>
        <span lang={lang}>
          <Marked text={title} query={query} />
        </span>
        {more && (
          <span class="row-more" lang={more.lang}>
            <Marked text={more.text} query={query} />
          </span>
        )}
        {notes.map((note) => (
          <span class="found-note" key={note}>
            <Icon name="info" />
            {note}
          </span>
        ))}
      </span>
    </a>
  );
}
