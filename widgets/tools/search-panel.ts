import type { Content } from '../../shared/content/model.ts';
import { adoptStyle } from '../../shared/dom/adopt-style.ts';
import { make } from '../../shared/dom/make.ts';
import { untilClosed } from '../../shared/dom/until-closed.ts';
import { direction } from '../../shared/i18n/direction.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { rightsDocuments } from '../../shared/rights/search-documents.ts';
import { buildIndex, search } from '../../shared/search/search-index.ts';
import { type Place, placeOf } from './found-place.ts';
import { SEARCH_CSS } from './search-css.ts';

/** A dialog that finds as one types; resolves with where to go, or nothing when it was closed. */
export async function openSearch(
  root: HTMLElement | ShadowRoot,
  content: Content,
  t: Translate,
  signal: AbortSignal,
): Promise<string | undefined> {
  const today = new Date().toISOString().slice(0, 10);
  const index = buildIndex(rightsDocuments(content, { today }));
  const open = new AbortController();
  let chosen: string | undefined;
  const field = make(document, 'input', {
    type: 'search',
    autocomplete: 'off',
    'aria-label': t('rights.search-label'),
    placeholder: t('rights.search-label'),
  });
  const told = make(document, 'p', { role: 'status' });
  const list = make(document, 'ul');
  const close = make(document, 'button', { type: 'button' }, [t('action.back')]);
  const dialog = make(document, 'dialog', { class: 'amparo-search', 'aria-label': t('rights.search') }, [
    field,
    told,
    list,
    close,
  ]);
  const choose = (to: string): void => {
    chosen = to;
    dialog.close();
  };
  const find = (): void => {
    const places = distinct(search(index, field.value).flatMap(({ id }) => placeOf(id, content, t) ?? []));
    told.textContent = field.value.trim() && places.length === 0 ? t('rights.search-none') : '';
    list.replaceChildren(...places.map((place) => entry(place, choose)));
  };
  field.addEventListener('input', find);
  close.addEventListener('click', () => dialog.close());
  adoptStyle(root, SEARCH_CSS, open.signal);
  // In the frame, whose colours and direction it takes.
  (root.querySelector('.frame') ?? root).append(dialog);
  dialog.showModal();
  await untilClosed(dialog, signal, () => open.abort());
  return chosen;
}

function entry({ to, title, short, lang }: Place, choose: (to: string) => void): HTMLElement {
  const button = make(document, 'button', { type: 'button', lang, dir: direction(lang) }, [
    make(document, 'strong', {}, [title]),
    ...(short ? [make(document, 'span', {}, [short])] : []),
  ]);
  button.addEventListener('click', () => choose(to));
  return make(document, 'li', {}, [button]);
}

const distinct = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [`${place.to} ${place.title}`, place])).values(),
];
