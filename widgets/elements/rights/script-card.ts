import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon, copyIcon, nextIcon } from '../../../shared/dom/icons.ts';
import { direction } from '../../../shared/i18n/direction.ts';
import { languageName } from '../../../shared/i18n/language-name.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { CopyChoice } from '../../../shared/rights/script-text.ts';
import type { ScriptView } from '../../../shared/rights/view.ts';
import { formatDate } from '../../base/format-date.ts';
import { icon } from '../../base/icon.ts';

/** How the last copy went; `refused` shows the text for the reader to copy by hand. */
export interface CopyOutcome {
  readonly script: string;
  readonly choice: CopyChoice;
  readonly state: 'copied' | 'refused';
  readonly plain: string;
}

export interface CopyActions {
  readonly outcome: CopyOutcome | undefined;
  copy(script: ScriptView, choice: CopyChoice): void;
}

/** The English for the officer beside the reader's own words, and the buttons that carry it elsewhere. */
export function scriptCard(
  t: Translate,
  script: ScriptView,
  lang: string,
  { outcome, copy }: CopyActions,
  first: boolean,
): TemplateResult {
  const own = languageName(script.own.lang);
  // How the English sounds is spelled for those who read the other language.
  const say = script.own.lang === lang ? script.say : [];
  const sound = (spelled: string | undefined): unknown =>
    spelled
      ? html`<p class="say soft" lang=${lang}>${t('rights.sounds')} <span translate="no">${spelled}</span></p>`
      : nothing;
  const mine = outcome?.script === script.id ? outcome : undefined;
  const button = (choice: CopyChoice, label: string): TemplateResult => html`<button
    type="button" class=${choice === 'english' ? 'main' : ''} part="copy" @click=${() => copy(script, choice)}
  >${icon(mine?.choice === choice && mine.state === 'copied' ? checkIcon : copyIcon)}<span>${label}</span></button>`;
  return html`<details class="card" part="script" data-script=${script.id} ?open=${first}>
    <summary lang=${script.lang}>
      <span><h4>${script.title}</h4><span class="soft">${script.when}</span></span>${icon(nextIcon)}
    </summary>
    <div class="inside">
    <div class="pair">
      <div class="english">
        <p class="tongue soft" id="e-${script.id}">${t('rights.for-officer')}</p>
        <blockquote lang="en" dir="ltr" translate="no" aria-labelledby="e-${script.id}">${script.officer.map((line, index) => html`<p>${line}</p>${sound(say[index])}`)}</blockquote>
      </div>
      <div>
        <p class="tongue soft" lang=${script.own.lang} id="o-${script.id}">${own}</p>
        <blockquote lang=${script.own.lang} dir=${direction(script.own.lang)} aria-labelledby="o-${script.id}">${lines(script.own.lines)}</blockquote>
      </div>
    </div>
    <div class="actions">
      ${button('english', t('rights.copy-english'))}
      ${button('own', t('rights.copy-own', { language: nameIn(lang, script.own.lang) }))}
      ${button('both', t('rights.copy-both'))}
    </div>
    <p class="done" role="status">${mine?.state === 'copied' ? t('rights.copied') : nothing}</p>
    ${mine?.state === 'refused' ? byHand(t, mine.plain) : nothing}
    ${script.limits ? html`<p class="soft" lang=${script.lang}>${script.limits}</p>` : nothing}
    <p class="source soft">${source(t, script, lang)}</p>
    </div>
  </details>`;
}

/** "Spanish" to a reader of English. */
const nameIn = (lang: string, of: string): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(new Intl.Locale(of).language) ?? of;

const lines = (list: readonly string[]): readonly TemplateResult[] =>
  list.map((line) => html`<p>${line}</p>`);

const byHand = (t: Translate, plain: string): TemplateResult => html`<div class="notice" role="alert">
  <label for="by-hand">${t('rights.copy-selected')}</label>
  <textarea id="by-hand" readonly rows="5" .value=${plain}></textarea>
</div>`;

const source = (t: Translate, script: ScriptView, lang: string): string =>
  [script.source, t('rights.as-of', { date: formatDate(script.asOf, lang) })].filter(Boolean).join(' · ');
