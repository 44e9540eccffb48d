import { html, nothing, type TemplateResult } from 'lit';
import { paperDrawing } from '../../../shared/dom/paper-drawing.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { EndView, QuestionView } from '../../../shared/rights/view.ts';
import { factList } from '../../rights-kit/facts.ts';
import { limits } from '../../rights-kit/limits.ts';
import { fold, section, some, steps } from '../../rights-kit/parts.ts';
import { reviewNote } from '../../rights-kit/review-note.ts';
import { type CardView, scriptCard } from '../../rights-kit/script-card.ts';
import { PAGE, tellButton, toolButtons } from '../../rights-kit/tool-buttons.ts';

/** One question with its answers as buttons, all alike: none of them is the right one. */
export const questionPage = (
  t: Translate,
  view: QuestionView,
  lang: string,
  go: (id: string) => void,
): TemplateResult => html`<article lang=${view.lang}>
  <h2 class="title" part="title" tabindex="-1">${view.ask}</h2>
  <p class="lead soft">${view.help}</p>
  ${reviewNote(t, view.rights)}
  ${view.drawing ? drawings(t, view.drawing) : nothing}
  <ul class="answers">${view.answers.map(
    ({ to, text }) =>
      html`<li><button type="button" part="answer" @click=${() => go(to)}>${text}</button></li>`,
  )}</ul>
  ${some(view.rights, () => fold(t('rights.law'), factList(t, view.rights, lang)))}
</article>`;

const drawings = (
  t: Translate,
  mark: 'top' | 'signature',
): TemplateResult => html`<div class="drawings" part="drawings">
  ${(['judge', 'ice'] as const).map(
    (kind) => html`<figure>
      ${paperDrawing(kind, mark, t(`rights.paper-${kind}-${mark}`))}
      <figcaption>${t(`rights.paper-${kind}`)}</figcaption>
    </figure>`,
  )}
</div>`;

/** What the paper is, what to do and what to say; and what to do if they come in all the same. */
export const endPage = (card: CardView, view: EndView, go: (id: string) => void): TemplateResult => {
  const { t, lang } = card;
  const { anyway } = view;
  return html`<article lang=${view.lang}>
    <h2 class="title" part="title" tabindex="-1">${view.title}</h2>
    <p class="lead soft">${view.short}</p>
    ${reviewNote(t, [...view.rights, ...view.scripts])}
    ${section(t('rights.now'), steps(t, view.now))}
    ${anyway ? html`<p class="again"><button type="button" @click=${() => go(anyway.id)}>${anyway.text}</button></p>` : nothing}
    ${limits(card, view)}
    ${toolButtons(card, PAGE, [tellButton(t)])}
    ${some(view.scripts, (scripts) =>
      section(
        t('rights.say'),
        html`<div class="scripts">${scripts.map((script, index) => scriptCard(card, script, index === 0))}</div>`,
      ),
    )}
    ${some(view.rights, () => fold(t('rights.law'), factList(t, view.rights, lang)))}
  </article>`;
};
