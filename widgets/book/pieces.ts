import { type Html, html } from '../../shared/dom/html.ts';
import { longDate } from '../../shared/i18n/long-date.ts';
import { safeLink } from '../../shared/net/safe-url.ts';
import type { StepLine, StepView } from '../../shared/rights/view.ts';
import type { Book } from './book.ts';

export const NOTHING: Html = { html: '' };

/** A `lang` attribute where words are in another language than the book. */
export const spoken = (book: Book, lang: string): Html =>
  lang === book.lang ? NOTHING : html` lang="${lang}"`;

/** A line of drawing paths beside words that say the same. */
export const icon = (paths: readonly string[]): Html =>
  html`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" aria-hidden="true"><path d="${paths.join('')}"/></svg>`;

/** A link out of the book, named in English as its page is; the words alone where the address is none to follow. */
export const outside = (url: string, words: string): Html => {
  const href = safeLink(url);
  return href
    ? html`<a class="out" href="${href}" lang="en" rel="noopener noreferrer">${words}</a>`
    : html`<span lang="en">${words}</span>`;
};

export const dated = (book: Book, date: string): string => longDate(date, book.lang);

export const steps = (book: Book, list: readonly StepView[]): readonly Html[] =>
  list.map(
    ({ text, lang, lines }) =>
      html`<li${spoken(book, lang)}>${text}${lines.map((line) => stepLine(book, line))}</li>`,
  );

/** What a step tells to call or to open, and when somebody last looked; whom a government runs is marked. */
const stepLine = (book: Book, { name, runBy, phone, url, source }: StepLine): Html =>
  html` <span class="at">${phone ? html`<a class="call" href="${phone.href}">${phone.text}</a>` : url ? outside(url, new URL(url).host) : NOTHING} ${name}${runBy === 'organisation' ? NOTHING : html` · ${book.t(`rights.run-by-${runBy}`)}`} · ${book.t('rights.checked-on', { date: dated(book, source.checked) })}</span>`;

export const part = (title: string, body: Html, kind = ''): Html =>
  html`<div class="part ${kind}"><h3>${title}</h3>${body}</div>`;

/** One part of the book, with the way back to its contents. */
export const chapter = (book: Book, id: string, title: Html, body: Html): Html =>
  html`<section class="chapter" id="${id}"><h2>${title}</h2>${body}<p class="up"><a href="#contents">${book.t('book.contents')}</a></p></section>
`;
