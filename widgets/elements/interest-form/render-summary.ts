import { html, nothing, type TemplateResult } from 'lit';
import { lead } from '../../../shared/forms/answers-text.ts';
import type { DefinitionText } from '../../../shared/forms/model.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { type Problem, problemText } from './problem-text.ts';
import { questionLabel } from './question-label.ts';
import { controlId } from './render-field.ts';

/** All problems in one place, each a link that moves to its control. */
export function renderSummary(
  problems: readonly Problem[],
  text: DefinitionText,
  t: Translate,
  go: (field: string) => void,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div class="notice stop summary" part="summary" role="alert" tabindex="-1">
    <h3>${t('form.summary', { count: problems.length })}</h3>
    <ul>
      ${problems.map(
        (problem) => html`<li>
          <a href=${`#${controlId(problem.field)}`} @click=${(event: Event) => {
            // A fragment does not reach into a shadow root, and the page's address must not change.
            event.preventDefault();
            go(problem.field);
          }}>${lead(questionLabel(text, problem.field))} ${problemText(problem, text, t)}</a>
        </li>`,
      )}
    </ul>
  </div>`;
}
