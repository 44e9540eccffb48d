import { type Html, html } from '../../shared/dom/html.ts';
import { selectHotlineGroups } from '../../shared/rights/select-hotlines.ts';
import type { HotlineView } from '../../shared/rights/view.ts';
import { spokenName } from '../rights-kit/spoken-name.ts';
import type { Book } from './book.ts';
import { chapter, dated, NOTHING, outside } from './pieces.ts';

/** Lines to call, short; the rest stands behind the name. */
export const hotlineList = (book: Book, hotlines: readonly HotlineView[]): Html =>
  html`<ul class="lines">${hotlines.map(
    (one) =>
      html`<li><a href="#hotline-${one.id}">${one.name}</a> ${runBy(book, one)}${reach(book, one)}</li>`,
  )}</ul>`;

/** Every line by what it is good for. */
export const hotlineChapter = (book: Book): Html =>
  chapter(
    book,
    'call',
    html`${book.t('rights.call')}`,
    html`<p class="lead">${book.t('rights.hotlines-lead')}</p>${selectHotlineGroups(
      book.content,
      book.options,
    ).map(
      ({ group, hotlines }) =>
        html`<h3>${book.t(`rights.hotline-group-${group}`)}</h3><div class="cards">${hotlines.map((one) => whole(book, one))}</div>`,
    )}`,
  );

const whole = (book: Book, view: HotlineView): Html => {
  const { t } = book;
  const { id, name, organisation, hours, languages, note, source } = view;
  const speaks = languages.map((lang) => spokenName(t, lang));
  const told = [hours, speaks.length > 0 ? t('rights.languages-spoken', { list: speaks.join(', ') }) : ''];
  const checked = t('rights.checked-on', { date: dated(book, source.checked) });
  return html`<div class="card" id="hotline-${id}"><h4>${name}</h4>${
    organisation === name ? NOTHING : html`<p class="soft" lang="en">${organisation}</p>`
  }<p>${runBy(book, view)}${reach(book, view)}</p>${note ? html`<p>${note}</p>` : NOTHING}<p class="soft">${told.filter(Boolean).join(' · ')}</p><p class="soft source">${
    source.url ? outside(source.url, source.label) : html`<span lang="en">${source.label}</span>`
  } · ${source.lists ? `${t('rights.source-lists')} · ` : ''}${checked}</p></div>`;
};

const runBy = (book: Book, { runBy: who }: HotlineView): Html =>
  who === 'organisation' ? NOTHING : html`<b class="chip">${book.t(`rights.run-by-${who}`)}</b> `;

const reach = (book: Book, { phone, text, url }: HotlineView): Html =>
  html`${phone ? html`<a class="call" href="${phone.href}">${phone.text}</a> ` : NOTHING}${text ? texting(book, text) : NOTHING}${url ? outside(url, new URL(url).host) : NOTHING}`;

const texting = (book: Book, { number, word }: NonNullable<HotlineView['text']>): Html =>
  word
    ? html`<a class="call" href="sms:${number}?&body=${encodeURIComponent(word)}">${book.t('rights.text-word', { word, number })}</a> `
    : html`<a class="call" href="sms:${number}">${book.t('rights.text', { number })}</a> `;
