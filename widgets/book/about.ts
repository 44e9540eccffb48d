import { type Html, html } from '../../shared/dom/html.ts';
import { reviewCounts } from '../../shared/rights/review-counts.ts';
import { selectCorrections } from '../../shared/rights/select-corrections.ts';
import type { Book } from './book.ts';
import { chapter, dated, spoken } from './pieces.ts';

/** Which content this is, who has read it, what was wrong in it before, and where to tell of an error. */
export function aboutChapter(book: Book): Html {
  const { t, content } = book;
  const { pack } = content;
  const { law, words } = reviewCounts(content);
  return chapter(
    book,
    'about',
    html`${t('book.about')}`,
    html`<p>${t('rights.content', { version: pack.version, date: dated(book, pack.published) })} ${t('book.offline')}</p><p>${t('kit.not-advice')}</p><p>${t('rights.review-law', { ...law })} ${t('rights.review-words', { ...words })}</p><h3>${t('rights.report-title')}</h3>${report(book)}<h3 id="corrections">${t('rights.corrections')}</h3>${corrections(book)}`,
  );
}

function report({ t, publisher }: Book): Html {
  const { name, errorReports } = publisher;
  if (errorReports === null) return html`<p>${t('rights.report-unset')}</p>`;
  const address = html`<a href="mailto:${errorReports}">${errorReports}</a>`;
  return html`<p>${t('rights.report')}</p><p>${name === null ? '' : `${name}: `}${address}</p>`;
}

function corrections(book: Book): Html {
  const all = selectCorrections(book.content);
  if (all.length === 0) return html`<p>${book.t('rights.corrections-none')}</p>`;
  return html`<ul>${all.map(
    ({ date, text, lang }) => html`<li>${dated(book, date)}: <span${spoken(book, lang)}>${text}</span></li>`,
  )}</ul>`;
}
