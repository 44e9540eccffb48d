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
import { type Entry, listFound } from './list-found.ts';

/** Lists what answers the query below its status line, once there is an index; what was listed before goes. */
export function find(
  host: ToolsHost,
  place: SearchPlace,
  content: Content,
  options: SelectOptions,
  t: Translate,
): void {
  dress(host);
  const index = indexOf(content, options);
  latest.set(host.signal(), place);
  if (index instanceof Promise)
    void index.then((made) => {
      // Another letter, another language or another state may have come meanwhile.
      if (latest.get(host.signal()) === place) list(host, place, made, content, options, t);
    });
  else list(host, place, index, content, options, t);
}

/** Where an element, as long as it is on the page, was asked last. */
const latest = new WeakMap<AbortSignal, SearchPlace>();

/** What stands there was found for a reader of another language or state. */
export const findAgain = (host: ToolsHost): void =>
  void latest.get(host.signal())?.field.dispatchEvent(new Event('input'));

function list(
  host: ToolsHost,
  { field, box, open }: SearchPlace,
  index: SearchIndex,
  content: Content,
  options: SelectOptions,
  t: Translate,
): void {
  const seen = new Set<string>();
  const query = field.value;
  const entries = search(index, query).flatMap(({ id }): readonly Entry[] => {
    const [kind, name = ''] = id.split('/');
    if (kind === 'hotline')
      return selectHotlinesById(content, [name], options).map((one) => ({
        key: `${host.lang()} ${id}`,
        make: () => foundLine(one, host.lang(), t),
      }));
    const place = placeOf(id, content, t);
    const key = `${place?.to} ${place?.title}`;
    if (!place || seen.has(key)) return [];
    seen.add(key);
    return [{ key: `${host.lang()} ${place.lang} ${key}`, make: () => placeButton(place, open) }];
  });
  const told = box.firstElementChild;
  if (told) told.textContent = status(query, entries.length, t);
  listFound(box, entries);
}

function status(query: string, count: number, t: Translate): string {
  if (!query.trim()) return '';
  return count === 0 ? t('kit.search-none') : t('popup.found', { count });
}

function placeButton({ to, script, title, short, lang }: Place, open: SearchPlace['open']): HTMLElement {
  const button = make(document, 'button', { type: 'button', lang, dir: direction(lang) }, [
    make(document, 'strong', {}, [title]),
    ...(short ? [make(document, 'span', { class: 'soft' }, [short])] : []),
  ]);
  button.addEventListener('click', () => open(to, script));
  return button;
}

const indexes = new WeakMap<Content['pack'], Map<string, SearchIndex | Promise<SearchIndex>>>();

/** Made once for a language, a state and a day: a reader types many letters. */
function indexOf(content: Content, options: SelectOptions): SearchIndex | Promise<SearchIndex> {
  const known = indexes.get(content.pack) ?? new Map<string, SearchIndex | Promise<SearchIndex>>();
  indexes.set(content.pack, known);
  const key = [content.words.lang, options.state, options.today].join();
  const index = known.get(key) ?? makeIndex(content, options, (made) => known.set(key, made));
  known.set(key, index);
  return index;
}

async function makeIndex(
  content: Content,
  options: SelectOptions,
  tell: (made: SearchIndex) => void,
): Promise<SearchIndex> {
  const made = await buildIndex(rightsDocuments(content, options));
  tell(made);
  return made;
}

const dressed = new WeakMap<AbortSignal, true>();

/** As long as the element is on the page. */
function dress(host: ToolsHost): void {
  const signal = host.signal();
  if (dressed.has(signal)) return;
  dressed.set(signal, true);
  adoptStyle(host.root(), FOUND_CSS, signal);
  const spoken = new MutationObserver(() => findAgain(host));
  spoken.observe(host.root(), { attributeFilter: ['lang'] });
  signal.addEventListener('abort', () => spoken.disconnect());
}
