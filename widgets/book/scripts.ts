import { type Html, html } from '../../shared/dom/html.ts';
import { direction } from '../../shared/i18n/direction.ts';
import { listScripts } from '../../shared/rights/select-script.ts';
import type { ScriptView } from '../../shared/rights/view.ts';
import type { Book } from './book.ts';
import { chapter, dated, NOTHING, spoken } from './pieces.ts';
import { numbered } from './rights.ts';

/** Words to say and what they do not do: how they sound and when to use them stands behind the link. */
export const scriptList = (book: Book, scripts: readonly ScriptView[]): Html =>
  html`<ul class="scripts">${scripts.map(
    (script) =>
      html`<li><a href="#script-${script.id}"${spoken(book, script.lang)}>${script.title}</a>${warned(book, script)}${lines(book, script)}${limited(script, book)}</li>`,
  )}</ul>`;

const limited = ({ limits, lang }: ScriptView, book: Book): Html =>
  limits ? html`<p class="soft"${spoken(book, lang)}>${limits}</p>` : NOTHING;

/** Every script, whole. */
export const scriptChapter = (book: Book): Html =>
  chapter(
    book,
    'say',
    html`${book.t('rights.say')}`,
    html`<div class="cards">${listScripts(book.content, book.options).map((script) => card(book, script))}</div>`,
  );

const card = (book: Book, script: ScriptView): Html => {
  const { id, title, when, limits, say, lang, facts, source, asOf } = script;
  const { t } = book;
  const foot = html`${source ? html`<span lang="en">${source}</span> · ` : NOTHING}${t('rights.as-of', { date: dated(book, asOf) })}`;
  return html`<div class="card" id="script-${id}"><h3${spoken(book, lang)}>${title}</h3>${warned(book, script)}${lines(book, script)}${
    say.length > 0 ? html`<p class="soft">${t('rights.sounds')} ${say.join(' / ')}</p>` : NOTHING
  }${told(book, t('book.when'), when, lang)}${told(book, t('rights.limits'), limits, lang)}${
    facts.length > 0 ? html`<p class="many soft">${t('rights.law')}:${numbered(book, facts)}</p>` : NOTHING
  }<p class="soft source">${foot}</p></div>`;
};

const told = (book: Book, name: string, text: string, lang: string): Html =>
  text ? html`<p><b>${name}:</b> <span${spoken(book, lang)}>${text}</span></p>` : NOTHING;

const warned = (book: Book, { onlyIfTrue }: ScriptView): Html =>
  onlyIfTrue ? html`<p class="until">${book.t('rights.only-if-true')}</p>` : NOTHING;

/** English keeps its signs in place inside a language that runs the other way. */
const turned = (book: Book): Html => (direction(book.lang) === 'rtl' ? html` dir="ltr"` : NOTHING);

function lines(book: Book, { officer, own }: ScriptView): Html {
  const english = html`<p class="en" lang="en"${turned(book)} translate="no">${officer.join(' ')}</p>`;
  if (new Intl.Locale(own.lang).language === 'en' && own.lang !== book.lang) return english;
  return own.lines.join() === officer.join()
    ? english
    : html`${english}<p class="own"${spoken(book, own.lang)}>${own.lines.join(' ')}</p>`;
}
