import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../shared/i18n/long-date.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { FactView } from '../../shared/rights/view.ts';

/** What the law says, each statement with where and for whom it holds, its source and the date on which somebody looked. */
export const factList = (t: Translate, facts: readonly FactView[], lang: string): TemplateResult =>
  html`<ul class="facts" part="rights">${facts.map((fact) => factItem(t, fact, lang))}</ul>`;

const factItem = (t: Translate, fact: FactView, lang: string): TemplateResult => html`
  <li>
    <p lang=${fact.lang}>${fact.text}</p>
    <p class="soft" lang=${fact.lang}>${[fact.states.map((state) => state.slice(3)).join(', '), fact.who].filter(Boolean).join(' · ')}</p>
    ${changing(t, fact, lang)}
    <p class="source soft">
      <span lang="en">${fact.authority.join('; ')}</span> ·
      <a href=${fact.citation.url} lang="en" rel="noopener noreferrer">${fact.citation.label}</a>
      · ${t('rights.checked-on', { date: longDate(fact.citation.checked, lang) })}
    </p>
  </li>
`;

/** As of when, where the law is moving. */
export const changing = (
  t: Translate,
  { changing: state }: Pick<FactView, 'changing'>,
  lang: string,
): unknown =>
  state
    ? html`<p class="warn">${t(state.expired ? 'rights.expired' : 'rights.changing', { date: longDate(state.asOf, lang) })}</p>`
    : nothing;
