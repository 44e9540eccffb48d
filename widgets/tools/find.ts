import type { Content } from '../../shared/content/model.ts';
import { adoptStyle } from '../../shared/dom/adopt-style.ts';
import { make } from '../../shared/dom/make.ts';
import { direction } from '../../shared/i18n/direction.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { rightsDocuments } from '../../shared/rights/search-documents.ts';
import { selectHotlinesById } from '../../shared/rights/select-hotlines.ts';
import type { SelectOptions } from '../../shared/rights/select-script.ts';
import { buildIndex, type SearchIndex, search } from '../../shared/search/search-index.ts';
import type { SearchPlace, ToolsHost } from '../base/tools.ts';
import { FOUND_CSS } from './found-css.ts';
import { foundLine } from './found-line.ts';
import { type Place, placeOf } from './found-place.ts';

/** Lists what answers the query below its status line; what was listed before goes. */
export function find(
  host: ToolsHost,
  { query, box, open }: SearchPlace,
  content: Content,
  options: SelectOptions,
  t: Translate,
): void {
  dress(host);
  const seen = new Set<string>();
  const entries = search(indexOf(content, options), query).flatMap(({ id }) => {
    const [kind, name = ''] = id.split('/');
    if (kind === 'hotline')
      return selectHotlinesById(content, [name], options).map((one) => foundLine(one, host.lang(), t));
    const place = placeOf(id, content, t);
    const key = `${place?.to} ${place?.title}`;
    if (!place || seen.has(key)) return [];
    seen.add(key);
    return [entry(place, open)];
  });
  const list = make(
    document,
    'ul',
    { class: 'amparo-found' },
    entries.map((one) => make(document, 'li', {}, [one])),
  );
  const told = box.firstElementChild;
  if (told) told.textContent = status(query, entries.length, t);
  while (told?.nextSibling) told.nextSibling.remove();
  if (entries.length > 0) box.append(list);
}

function status(query: string, count: number, t: Translate): string {
  if (!query.trim()) return '';
  return count === 0 ? t('rights.search-none') : t('popup.found', { count });
}

function entry({ to, script, title, short, lang }: Place, open: SearchPlace['open']): HTMLElement {
  const button = make(document, 'button', { type: 'button', lang, dir: direction(lang) }, [
    make(document, 'strong', {}, [title]),
    ...(short ? [make(document, 'span', { class: 'soft' }, [short])] : []),
  ]);
  button.addEventListener('click', () => open(to, script));
  return button;
}

const indexes = new WeakMap<Content['pack'], Map<string, SearchIndex>>();

/** Made once for a language, a state and a day: a reader types many letters. */
function indexOf(content: Content, options: SelectOptions): SearchIndex {
  const known = indexes.get(content.pack) ?? new Map<string, SearchIndex>();
  indexes.set(content.pack, known);
  const key = [content.words.lang, options.state, options.today].join();
  const index = known.get(key) ?? buildIndex(rightsDocuments(content, options));
  known.set(key, index);
  return index;
}

const dressed = new WeakMap<AbortSignal, true>();

/** As long as the element is on the page. */
function dress(host: ToolsHost): void {
  const signal = host.signal();
  if (dressed.has(signal)) return;
  dressed.set(signal, true);
  adoptStyle(host.root(), FOUND_CSS, signal);
}
