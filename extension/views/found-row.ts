import { infoIcon } from '../../shared/dom/icons.ts';
import { make } from '../../shared/dom/make.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { iconOf } from '../ui/icon-of.ts';
import { markedText } from '../ui/marked-text.ts';
import type { FoundItem } from './found-item.ts';
import { hrefOf } from './routes.ts';

/** The row of one thing that was found: of what kind it is, where it holds, and what it must be read with. */
export interface FoundRow {
  readonly element: HTMLElement;
  /** Puts an item into the row, its words of `sought` marked. What stands there already is left alone. */
  readonly write: (item: FoundItem, sought: readonly string[], t: Translate) => void;
}

/** A row that is empty. */
export function foundRow(): FoundRow {
  const kind = make(document, 'span', { class: 'found-kind' });
  const words = make(document, 'span', { class: 'row-words' });
  const link = make(document, 'a', {}, [words]);
  const title = markedText();
  const more = markedText('row-more');
  let written: FoundItem | undefined;
  return {
    element: make(document, 'li', {}, [link]),
    write: (item, sought, t) => {
      title.write(item.title, item.lang, sought);
      if (item.more) more.write(item.more.text, item.more.lang, sought);
      if (item === written) return;
      written = item;
      link.className = `row row-${item.kind}`;
      link.href = hrefOf(item.route);
      kind.replaceChildren(t(`popup.kind-${item.kind}`), ...where(item));
      words.replaceChildren(
        kind,
        title.element,
        ...(item.more ? [more.element] : []),
        ...item.notes.map(note),
      );
    },
  };
}

const where = ({ states }: FoundItem): readonly (Node | string)[] =>
  states.length > 0 ? [' · ', make(document, 'span', { lang: 'en' }, [states.join(', ')])] : [];

const note = (text: string): Node =>
  make(document, 'span', { class: 'found-note' }, [iconOf(infoIcon), text]);
