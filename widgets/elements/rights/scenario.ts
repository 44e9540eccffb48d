import { html, type TemplateResult } from 'lit';
import type { ScenarioView } from '../../../shared/rights/view.ts';
import { briefLines } from '../../rights-kit/brief-lines.ts';
import { factList } from '../../rights-kit/facts.ts';
import { limits } from '../../rights-kit/limits.ts';
import { fold, section, some, step, steps } from '../../rights-kit/parts.ts';
import { reviewNote } from '../../rights-kit/review-note.ts';
import { type CardView, scriptCard } from '../../rights-kit/script-card.ts';

/** One situation on one page: what to do now first, the reasons after. */
export const scenarioPage = (
  card: CardView,
  view: ScenarioView,
  help: TemplateResult,
  state: TemplateResult,
): TemplateResult => {
  const { t, lang } = card;
  return html`<article part="scenario" lang=${view.lang}>
    <h2 class="title" part="title" tabindex="-1">${view.title}</h2>
    <p class="lead soft">${view.short}</p>
    ${reviewNote(t, [...view.rights, ...view.scripts])}
    ${section(t('rights.now'), steps(t, view.now))}
    ${some(view.not, (list) => section(t('rights.not'), html`<ul class="nots">${list.map(step(t))}</ul>`, 'not'))}
    ${limits(card, view)}
    ${help}
    ${section(t('rights.say'), html`<div class="scripts">${view.scripts.map((script, index) => scriptCard(card, script, index === 0))}</div>`)}
    ${section(t('rights.call'), briefLines(t, view.hotlines, lang))}
    ${fold(t('rights.law'), factList(t, view.rights, lang))}
    ${some(view.differs, (list) => fold(t('rights.differs'), html`<div>${state}${factList(t, list, lang)}</div>`))}
    ${some(view.prepare, (list) => fold(t('rights.prepare'), html`<ul class="facts">${list.map(step(t))}</ul>`))}
    <section class="review soft">${t('kit.not-advice')}</section>
  </article>`;
};
