import { html, nothing, type TemplateResult } from 'lit';
import { phoneIcon } from '../../shared/dom/icons.ts';
import { longDate } from '../../shared/i18n/long-date.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { HotlineView, StepLine } from '../../shared/rights/view.ts';
import { icon } from '../base/icon.ts';

/** Whom to call, in a hurry, and when somebody last looked: the rest is in the list of all lines. */
export const briefLines = (t: Translate, lines: readonly HotlineView[], lang: string): TemplateResult =>
  html`<ul class="hotlines">${lines.map(
    (line) => html`<li>
      <p class="name">${line.name}</p>
      ${ways(t, line)}
      <p class="soft">${line.hours}</p><p class="soft">${line.note}</p>
      <p class="soft">${t(line.stale ? 'rights.stale' : 'rights.checked-on', { date: longDate(line.source.checked, lang) })}</p>
    </li>`,
  )}</ul>`;

/** To call or to open it; whom a government runs is marked. */
export const ways = (t: Translate, { phone, url, runBy }: StepLine): TemplateResult =>
  html`${phone ? html`<p><a class="phone" href=${phone.href}>${icon(phoneIcon)}${phone.text}</a></p>` : nothing}
    ${url ? html`<p><a class="phone" href=${url} lang="en" rel="noopener noreferrer">${new URL(url).host}</a></p>` : nothing}
    ${runBy === 'organisation' ? nothing : html`<p class="warn">${t(`rights.run-by-${runBy}`)}</p>`}`;
