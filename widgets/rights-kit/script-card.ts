import { html, nothing, type TemplateResult } from 'lit';
import { nextIcon } from '../../shared/dom/icons.ts';
import { direction } from '../../shared/i18n/direction.ts';
import { languageName, nameIn } from '../../shared/i18n/language-name.ts';
import { longDate } from '../../shared/i18n/long-date.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { CopyChoice } from '../../shared/rights/script-text.ts';
import type { ScriptView } from '../../shared/rights/view.ts';
import { icon } from '../base/icon.ts';
import { factList } from './facts.ts';
import { fold } from './parts.ts';
import type { ScriptActions } from './script-actions.ts';
import { outcomeNote } from './tool-buttons.ts';

/** What every script of a screen is drawn with. */
export interface CardView {
  readonly t: Translate;
  readonly lang: string;
  readonly actions: ScriptActions;
}

/** A script under its title, unfolded when `open`. */
export const scriptCard = (view: CardView, script: ScriptView, open: boolean): TemplateResult =>
  html`<details class="card" part="script" data-script=${script.id} ?open=${open} @toggle=${forgetClosed(view, script)}>
    <summary lang=${script.lang}>
      <span><strong>${script.title}</strong><br /><span class="soft">${script.when}</span></span>${icon(nextIcon)}
    </summary>
    ${scriptBody(view, script)}
  </details>`;

/** Whoever opens it next, at a computer that many use, is asked again whether a statement is true about them. */
const forgetClosed =
  ({ actions }: CardView, { id }: ScriptView) =>
  ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement && !target.open) actions.forget(id);
  };

/** The English for the officer beside the reader's own words, and the buttons that carry it elsewhere. */
export function scriptBody({ t, lang, actions }: CardView, script: ScriptView): TemplateResult {
  const { own, officer, id } = script;
  // How the English sounds is spelled for those who read the other language.
  const say = own.lang === lang ? script.say : [];
  const outcome = actions.outcome?.at === id ? actions.outcome : undefined;
  const known = actions.allows(script);
  const words = html`<div class="pair">
      <div class="english">
        <p class="tongue soft">${t('rights.for-officer')}</p>
        <blockquote lang="en" dir="ltr" translate="no" tabindex="-1" class=${outcome?.state === 'large' ? 'large' : ''}>${officer.map((line, index) => html`<p>${line}</p>${sound(t, say[index], lang)}`)}</blockquote>
      </div>
      ${
        own.lines === officer
          ? nothing
          : html`<div>
              <p class="tongue soft" lang=${own.lang}>${languageName(own.lang)}</p>
              <blockquote lang=${own.lang} dir=${direction(own.lang)}>${own.lines.map((line) => html`<p>${line}</p>`)}</blockquote>
            </div>`
      }
    </div>`;
  return html`<div class="inside">
    ${script.onlyIfTrue ? html`<p class="warn">${t('rights.only-if-true')}</p>` : nothing}
    ${known ? words : nothing}
    ${script.limits ? html`<p class="limits" lang=${script.lang}>${script.limits}</p>` : nothing}
    ${
      known
        ? buttons({ t, lang, actions }, script)
        : html`<div class="actions"><button type="button" part="affirm" @click=${() => actions.affirm(script)}>${t('rights.true-yes')}</button></div>`
    }
    ${script.facts.length > 0 ? fold(t('rights.law'), factList(t, script.facts, lang)) : nothing}
    <p class="source soft"><span lang="en">${script.source}</span> · ${t('rights.as-of', { date: longDate(script.asOf, lang) })}</p>
  </div>`;
}

const sound = (t: Translate, spelled: string | undefined, lang: string): unknown =>
  spelled
    ? html`<p class="say soft" lang=${lang}>${t('rights.sounds')} <span translate="no">${spelled}</span></p>`
    : nothing;

function buttons({ t, lang, actions }: CardView, script: ScriptView): TemplateResult {
  const button = (part: string, label: string, act: () => unknown, at = part): TemplateResult =>
    html`<button type="button" class=${part === 'show' ? 'main' : ''} part=${part} @click=${() => void act()}>${label}</button>${outcomeNote(t, actions.outcome, id + at)}`;
  const copy = (choice: CopyChoice, label: string): TemplateResult =>
    button('copy', label, () => actions.copy(script, choice), choice);
  const { id, officer, own } = script;
  const language = own.lines === officer ? undefined : nameIn(lang, own.lang);
  const speak = (voice: string, lines: readonly string[]): TemplateResult =>
    button(
      'speak',
      actions.speaking === id + voice
        ? t('rights.stop-reading')
        : t('rights.speak', { language: nameIn(lang, voice) }),
      () => actions.speak(id, voice, lines),
      voice,
    );
  return html`<div class="actions">
    ${button('show', t('rights.show'), () => actions.show(script))}
    ${speak('en-US', officer)} ${language ? speak(own.lang, own.lines) : nothing}
    ${copy('english', t('rights.copy-english'))}
    ${language ? [copy('own', t('rights.copy-own', { language })), copy('both', t('rights.copy-both'))] : nothing}
    ${button('share', t('rights.share'), () => actions.share(script))}
    ${button('print', t('rights.print'), () => actions.use(`${id}print`, (tools, host) => tools.printScript(host, script)))}
  </div>`;
}
