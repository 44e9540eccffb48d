import { html } from '../../shared/dom/html.ts';
import { direction } from '../../shared/i18n/direction.ts';
import { languageName } from '../../shared/i18n/language-name.ts';
import { reviewCounts } from '../../shared/rights/review-counts.ts';
import { aboutChapter } from './about.ts';
import { type BookSource, openBook } from './book.ts';
import { BOOK_CSS } from './book-css.ts';
import { contents, GROUPS, languageLinks } from './contents.ts';
import { hotlineChapter } from './hotlines.ts';
import { dated, NOTHING } from './pieces.ts';
import { commonRights } from './rights.ts';
import { scenarioChapter } from './scenario.ts';
import { scriptChapter } from './scripts.ts';
import { hasCheck, warrantChapter } from './warrant.ts';

/** Nothing runs and nothing is fetched, whatever a text may hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The whole rights content in one language as one page that needs no script, no network and no other file. Throws when the pack has no words in that language. */
export function bookPage(source: BookSource, lang: string): string {
  const book = openBook(source, lang);
  const { t, scenarios, content } = book;
  const { published } = content.pack;
  const { law, words } = reviewCounts(content);
  const notes = [
    law.done === law.all ? '' : t('rights.law-unreviewed'),
    words.done === words.all ? '' : t('rights.words-unreviewed'),
  ];
  return html`<!doctype html>
<html lang="${lang}" dir="${direction(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${t('book.title')} · ${languageName(lang)}</title>
<style>${{ html: BOOK_CSS }}</style>
</head>
<body>
<header><h1>${t('book.title')}</h1>${languageLinks(book)}<p class="soft">${t('rights.content', { version: content.pack.version, date: dated(book, published) })}</p></header>
<main>
${contents(book)}<div class="made"><p>${t('book.made', { date: dated(book, published) })}</p><p>${notes.filter(Boolean).join(' ')}</p></div>
${warrantChapter(book)}${GROUPS.flatMap((group) => scenarios.filter((one) => one.group === group)).map((one) => scenarioChapter(book, one))}${scriptChapter(book)}${hotlineChapter(book)}${commonRights(book)}${aboutChapter(book)}</main>
<nav class="bar" aria-label="${t('book.bar')}"><a href="#contents">${t('book.contents')}</a>${hasCheck(book) ? html` <a href="#check">${t('rights.check-paper')}</a>` : NOTHING} <a href="#call">${t('book.call')}</a></nav>
</body>
</html>
`.html;
}
