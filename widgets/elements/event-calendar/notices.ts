import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from '../../../shared/i18n/in-words.ts';
import type { Issue } from '../../../shared/i18n/issue.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { fetchableUrl } from '../../../shared/net/safe-url.ts';
import { isBlockedText } from '../../base/blocked-text.ts';
import type { Source } from './load-source.ts';

/** Nothing could be read: what happened, what is safe, what to do now; then whatever the page itself offers. */
export const allFailed = (
  t: Translate,
  sources: readonly Source[],
  retry: () => void,
): TemplateResult => html`
  <div class="notice stop" part="error" role="alert">
    <p class="strong">${t('calendar.failed')}</p>
    ${reasons(t, sources)}
    <p>${t('calendar.failed-safe')}</p>
    ${retryButton(t, retry)}
  </div>
  <slot></slot>
`;

/** Some sources failed: the others are shown, and what a failed one brought before. */
export function someFailed(
  t: Translate,
  lang: string,
  sources: readonly Source[],
  retry: () => void,
): TemplateResult | typeof nothing {
  const failed = sources.filter(({ failure }) => failure);
  if (failed.length === 0) return nothing;
  const since = failed.find(({ loadedAt }) => loadedAt)?.loadedAt;
  return html`<div class="notice" part="stale" role="status">
    <p class="strong">${since ? t('calendar.stale', { ago: ago(since, lang) }) : t('calendar.failed-part')}</p>
    ${reasons(t, failed)} ${retryButton(t, retry)}
  </div>`;
}

const reasons = (t: Translate, sources: readonly Source[]): readonly unknown[] =>
  sources.map(({ address, failure }) => {
    if (!failure) return nothing;
    const url = fetchableUrl(address, document.baseURI);
    const host = url ? new URL(url).host : address;
    const open = url
      ? html` <a href=${url} rel="noopener noreferrer">${t('calendar.open-source')}</a>`
      : nothing;
    return html`<p><span class="soft">${host}:</span> ${inWords(t, failure)}${open}</p>
      ${failure.code === 'calendar-shut' ? html`<p class="soft" part="configuration"><small>${t('issue.calendar-shut-sync')}</small></p>` : nothing}`;
  });

const retryButton = (t: Translate, retry: () => void): TemplateResult =>
  html`<p><button type="button" part="retry" @click=${retry}>${t('action.try-again')}</button></p>`;

function ago(since: number, lang: string): string {
  const minutes = Math.max(1, Math.round((Date.now() - since) / 60_000));
  const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  return minutes < 90 ? format.format(-minutes, 'minute') : format.format(-Math.round(minutes / 60), 'hour');
}

export const skeleton = (t: Translate): TemplateResult => html`
  <p class="unseen" role="status">${t('calendar.loading')}</p>
  <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>
`;

/** That what is shown is not the newest. */
export const isOld = ({ code }: Issue): boolean => /-(old|stale)$/.test(code);

/** What is wrong with a calendar as a whole, or with events that cannot be shown: where it is `old`, or all else. */
export function feedNotes(
  t: Translate,
  issues: readonly Issue[],
  again: () => void,
  old: boolean,
): TemplateResult | typeof nothing {
  const told = issues.filter((issue) => isOld(issue) === old).map((issue) => inWords(t, issue));
  const notes = [...new Set(told)].slice(0, MOST_NOTES);
  if (notes.length === 0) return nothing;
  return html`<div class="notice" part="notes">${notes.map((note) => html`<p>${isBlockedText(note, again) ? t('issue.event-withheld') : note}</p>`)}</div>`;
}

const MOST_NOTES = 5;
