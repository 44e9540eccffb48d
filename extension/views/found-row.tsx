import { useMemo } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { type MarkPart, markParts } from '../ui/mark-parts.ts';
import { Marked } from '../ui/marked.tsx';
import type { FoundItem } from './found-item.ts';
import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';

/** One thing that was found: of what kind it is, where it holds, and what it must be read with. Drawn anew only when other words of it are sought. */
export function FoundRow({ item, sought }: { readonly item: FoundItem; readonly sought: readonly string[] }) {
  const title = markParts(item.title, sought);
  const more = item.more && markParts(item.more.text, sought);
  return useMemo(
    () => <Row item={item} title={title} more={more} />,
    [item, marksOf(title), more && marksOf(more)],
  );
}

/** Tells apart in what way one text is marked. */
const marksOf = (parts: readonly MarkPart[]): string =>
  parts.map(({ part, hit }) => `${hit ? '+' : ''}${part.length}`).join();

interface RowProps {
  readonly item: FoundItem;
  readonly title: readonly MarkPart[];
  readonly more: readonly MarkPart[] | undefined;
}

function Row({ item, title, more }: RowProps) {
  const { t } = usePopup().reader;
  const { kind, route, lang, states, notes } = item;
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
          <Marked parts={title} />
        </span>
        {item.more && more && (
          <span class="row-more" lang={item.more.lang}>
            <Marked parts={more} />
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
