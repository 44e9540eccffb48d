import type { ScenarioGroup } from '../../shared/content/model.ts';
import { type Html, html } from '../../shared/dom/html.ts';
import { iconNamed, lawIcon, paperIcon, phoneIcon, speechIcon } from '../../shared/dom/icons.ts';
import { languageName } from '../../shared/i18n/language-name.ts';
import type { Book } from './book.ts';
import { icon, NOTHING, spoken } from './pieces.ts';
import { COMMON } from './place-facts.ts';
import { hasCheck } from './warrant.ts';

const LATER = ['place', 'after', 'prepare'] as const satisfies readonly ScenarioGroup[];

/** The order of the situations in the book: as in its contents. */
export const GROUPS: readonly ScenarioGroup[] = ['here', ...LATER];

/** Ways into the book: the worst hour first. */
export function contents(book: Book): Html {
  const { t } = book;
  const group = (name: ScenarioGroup, title: string, more: Html): Html => {
    const scenarios = book.scenarios.filter((one) => one.group === name);
    return html`<h2 id="${name}">${title}</h2><ul class="ways">${more}${scenarios.map(
      (one) =>
        html`<li><a href="#scenario-${one.id}">${icon(iconNamed(one.icon))}<span${spoken(book, one.lang)}>${one.title}</span></a></li>`,
    )}</ul>`;
  };
  const way = (to: string, drawing: readonly string[], title: string): Html =>
    html`<li><a href="#${to}">${icon(drawing)}<span>${title}</span></a></li>`;
  const check = hasCheck(book) ? way('check', paperIcon, t('rights.check-paper')) : NOTHING;
  const present = LATER.filter((name) => book.scenarios.some((one) => one.group === name));
  return html`<nav id="contents" aria-label="${t('book.contents')}">${group('here', t('rights.here'), check)}${present.map(
    (name) => group(name, t(`rights.group-${name}`), NOTHING),
  )}<h2>${t('book.more')}</h2><ul class="ways">${[
    way('say', speechIcon, t('rights.say')),
    way('call', phoneIcon, t('rights.call')),
    way(COMMON, lawIcon, t('book.common')),
    way('about', iconNamed('info'), t('book.about')),
  ]}</ul></nav>
`;
}

/** The same book in other languages, which lies beside this one. */
export const languageLinks = (book: Book): Html =>
  html`<nav class="languages" aria-label="${book.t('common.language')}">${book.languages.map((lang) =>
    lang === book.lang
      ? html`<b aria-current="page">${languageName(lang)}</b> `
      : html`<a href="${lang}.html" lang="${lang}" hreflang="${lang}">${languageName(lang)}</a> `,
  )}</nav>`;
