import { html, nothing, type TemplateResult } from 'lit';
import type { ScenarioView } from '../../../shared/rights/view.ts';
import { factList } from '../../rights-kit/facts.ts';
import { hotlineList } from '../../rights-kit/hotline-list.ts';
import { fold, section, step, steps } from '../../rights-kit/parts.ts';
import { reviewNote } from '../../rights-kit/review-note.ts';
import { type CardView, scriptCard } from '../../rights-kit/script-card.ts';
import { PAGE, type ToolButton, toolButtons } from '../../rights-kit/tool-buttons.ts';

/** One situation on one page: what to do now first, the reasons after. */
export const scenarioPage = (card: CardView, view: ScenarioView, state: TemplateResult): TemplateResult => {
  const { t, lang } = card;
  const some = <T>(list: readonly T[], body: () => TemplateResult): TemplateResult | typeof nothing =>
    list.length > 0 ? body() : nothing;
  return html`<article part="scenario" lang=${view.lang}>
    <h2 class="title" part="title" tabindex="-1">${view.title}</h2>
    <p class="lead soft">${view.short}</p>
    ${reviewNote(t, [...view.rights, ...view.scripts])}
    ${section(t('rights.now'), steps(view.now))}
    ${some(view.not, () => section(t('rights.not'), html`<ul class="nots">${view.not.map(step)}</ul>`, 'not'))}
    ${some(view.scripts, () =>
      section(
        t('rights.say'),
        html`<div class="scripts">${view.scripts.map((script, index) => scriptCard(card, script, index === 0))}</div>`,
      ),
    )}
    ${some(view.hotlines, () => section(t('rights.call'), hotlineList(t, view.hotlines, lang)))}
    <section>${toolButtons(card, PAGE, [
      ...tell(card, view),
      [
        'print',
        t('rights.print-page'),
        (tools, host) => tools.print(host, { kind: 'scenario', scenario: view, lang }),
      ],
    ])}</section>
    ${some(view.rights, () => fold(t('rights.law'), factList(t, view.rights, lang)))}
    ${some(view.differs, () => fold(t('rights.differs'), html`<div>${state}${factList(t, view.differs, lang)}</div>`))}
    ${some(view.prepare, () => fold(t('rights.prepare'), html`<ul class="plain">${view.prepare.map(step)}</ul>`))}
    <p class="advice soft">${t('rights.not-advice')}</p>
  </article>`;
};

/** Only while they are here. */
const tell = ({ t }: CardView, { group }: ScenarioView): readonly ToolButton[] =>
  group === 'here' ? [['tell', t('popup.tell-title'), (tools, host) => tools.tellPeople(host)]] : [];
