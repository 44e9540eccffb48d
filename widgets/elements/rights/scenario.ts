import { html, nothing, type TemplateResult } from 'lit';
import { nextIcon, stopIcon } from '../../../shared/dom/icons.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { ScenarioView, StepView } from '../../../shared/rights/view.ts';
import { icon } from '../../base/icon.ts';
import { factList } from './facts.ts';
import { hotlineList } from './hotline-list.ts';
import { type CopyActions, scriptCard } from './script-card.ts';

/** One situation on one page: what to do now first, the reasons after. */
export const scenarioPage = (
  t: Translate,
  view: ScenarioView,
  lang: string,
  actions: CopyActions,
): TemplateResult => html`
  <article part="scenario" lang=${view.lang}>
    <h2 class="title" part="title" tabindex="-1">${view.title}</h2>
    <p class="lead soft">${view.short}</p>
    ${reviewNote(t, view)}
    ${section(t('rights.now'), html`<ol class="steps">${view.now.map((step) => item(step))}</ol>`)}
    ${view.not.length > 0 ? section(t('rights.not'), nots(view.not), 'not') : nothing}
    ${
      view.scripts.length > 0
        ? section(
            t('rights.say'),
            html`<div class="scripts">${view.scripts.map((script, index) => scriptCard(t, script, lang, actions, index === 0))}</div>`,
          )
        : nothing
    }
    ${view.hotlines.length > 0 ? section(t('rights.call'), hotlineList(t, view.hotlines, lang)) : nothing}
    ${view.rights.length > 0 ? fold(t('rights.law'), factList(t, view.rights, lang)) : nothing}
    ${
      view.prepare.length > 0
        ? fold(t('rights.prepare'), html`<ul class="plain">${view.prepare.map((step) => item(step))}</ul>`)
        : nothing
    }
    <p class="advice soft">${t('rights.not-advice')}</p>
  </article>
`;

const section = (title: string, body: unknown, kind = ''): TemplateResult =>
  html`<section class=${kind}><h3>${title}</h3>${body}</section>`;

/** For what is not needed at the worst hour. */
const fold = (title: string, body: unknown): TemplateResult => html`<section>
  <details class="fold"><summary><h3>${title}</h3>${icon(nextIcon)}</summary>${body}</details>
</section>`;

const item = ({ text, lang }: StepView): TemplateResult => html`<li lang=${lang}><span>${text}</span></li>`;

const nots = (steps: readonly StepView[]): TemplateResult =>
  html`<ul class="nots">${steps.map(({ text, lang }) => html`<li lang=${lang}>${icon(stopIcon)}<span>${text}</span></li>`)}</ul>`;

/** Says who has not read this yet, before anything is read: silence would pass for approval. */
function reviewNote(t: Translate, { rights, scripts }: ScenarioView): TemplateResult | typeof nothing {
  const shown = [...rights, ...scripts];
  const notes = [
    shown.every((part) => part.lawReviewed) ? '' : t('rights.law-unreviewed'),
    shown.every((part) => part.wordsReviewed) ? '' : t('rights.words-unreviewed'),
  ].filter(Boolean);
  return notes.length > 0 ? html`<p class="review" part="review">${notes.join(' ')}</p>` : nothing;
}
