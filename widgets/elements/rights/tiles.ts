import { html, type TemplateResult } from 'lit';
import { iconNamed, nextIcon } from '../../../shared/dom/icons.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { ScenarioSummary } from '../../../shared/rights/view.ts';
import { icon } from '../../base/icon.ts';

/** The first question: one button for each situation. */
export const tiles = (
  t: Translate,
  scenarios: readonly ScenarioSummary[],
  open: (id: string) => void,
): TemplateResult => html`
  <h2 class="title" part="title">${t('rights.question')}</h2>
  <ul class="tiles" part="tiles">
    ${scenarios.map(
      ({ id, icon: name, title, short, lang }) => html`
        <li>
          <button type="button" class="tile" part="tile" data-scenario=${id} lang=${lang} @click=${() => open(id)}>
            <span class="drawing">${icon(iconNamed(name))}</span>
            <span class="words"><span class="name">${title}</span><span class="soft">${short}</span></span>
            <span class="onward">${icon(nextIcon)}</span>
          </button>
        </li>
      `,
    )}
  </ul>
`;
