import { type Html, html } from '../../shared/dom/html.ts';
import { selectFacts } from '../../shared/rights/select-fact.ts';
import { statesBefore } from '../../shared/rights/state-code.ts';
import type { FactView } from '../../shared/rights/view.ts';
import type { Book } from './book.ts';
import { chapter, dated, NOTHING, outside, spoken } from './pieces.ts';
import { COMMON } from './place-facts.ts';

/** Rights one below the other: whole where they are at home, else their words and the number under which the source is found. */
export const rightsList = (book: Book, facts: readonly FactView[], here: string): Html =>
  html`<ul class="facts">${facts.map((fact) =>
    book.placing.homes.get(fact.id) === here ? whole(book, fact) : brief(book, fact),
  )}</ul>`;

/** What counts in many situations, and whatever no situation tells. */
export function commonRights(book: Book): Html {
  const ids = book.content.pack.facts
    .map(({ id }) => id)
    .filter((id) => book.placing.homes.get(id) === COMMON)
    .sort((a, b) => numberOf(book, a) - numberOf(book, b));
  const facts = selectFacts(book.content, ids, book.options);
  return chapter(book, COMMON, html`${book.t('book.common')}`, rightsList(book, facts, COMMON));
}

/** Links to rights that are told elsewhere, by their numbers. */
export const numbered = (book: Book, facts: readonly FactView[]): readonly Html[] =>
  facts.map(({ id }) => html` <a href="#r${numberOf(book, id)}">${numberOf(book, id)}</a>`);

const numberOf = (book: Book, id: string): number => book.placing.numbers.get(id) ?? 0;

const whole = (book: Book, fact: FactView): Html => {
  const { id, who, authority, citation, lang } = fact;
  const checked = book.t('rights.checked-on', { date: dated(book, citation.checked) });
  const others = authority.filter((one) => one !== citation.label);
  return html`<li id="r${numberOf(book, id)}">${words(book, fact, html`<b class="n">${numberOf(book, id)}</b> `, true)}${
    who
      ? html`<p class="soft">${book.t('rights.who')}: <span${spoken(book, lang)}>${who}</span></p>`
      : NOTHING
  }<p class="soft source">${others.length > 0 ? html`<span lang="en">${others.join('; ')}</span> · ` : NOTHING}${outside(citation.url, citation.label)} · ${checked}</p></li>`;
};

const brief = (book: Book, fact: FactView): Html =>
  html`<li>${words(book, fact, html`<a class="n" href="#r${numberOf(book, fact.id)}">${numberOf(book, fact.id)}</a> `, false)}</li>`;

const words = (book: Book, fact: FactView, number: Html, isWhole: boolean): Html =>
  html`<p>${number}${states(fact)}<span${spoken(book, fact.lang)}>${fact.text}</span></p>${fact.changing ? change(book, fact, fact.changing, isWhole) : NOTHING}`;

function states(fact: FactView): Html {
  const names = statesBefore(fact.text, fact.states);
  return names.length > 0 ? html`<b lang="en">${names.join(', ')}:</b> ` : NOTHING;
}

/** A page on a disk cannot tell that a day is past, so it says until when to trust, and what holds then. */
function change(
  book: Book,
  { id, lang }: FactView,
  { asOf, reviewBy, expired }: NonNullable<FactView['changing']>,
  isWhole: boolean,
): Html {
  const { t, fallbacks } = book;
  const date = dated(book, asOf);
  const until = dated(book, reviewBy);
  if (expired) return html`<p class="until">${t('rights.expired', { date })}</p>`;
  if (!isWhole)
    return html`<p class="until">${t('book.until-see', { date, until, number: numberOf(book, id) })}</p>`;
  return html`<p class="until"><b>${t('book.until', { date, until })}</b> <span${spoken(book, lang)}>${fallbacks.get(id) ?? ''}</span></p>`;
}
