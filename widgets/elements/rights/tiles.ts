import { html, type TemplateResult } from 'lit';
import { nextIcon } from '../../../shared/dom/icons.ts';
import { icon } from '../../base/icon.ts';
import { scenarioIcon } from './scenario-icon.ts';

/** One way on: a situation, or another element. `to` is what `open` is called with. */
export interface Tile {
  readonly to: string;
  readonly title: string;
  readonly short: string;
  readonly lang: string;
  /** Name of a drawing. */
  readonly icon: string;
}

export const tiles = (list: readonly Tile[], open: (to: string) => void): TemplateResult =>
  html`<ul class="tiles" part="tiles">
    ${list.map(
      ({ to, title, short, lang, icon: name }) => html`
        <li>
          <button type="button" class="tile" part="tile" data-scenario=${to} lang=${lang} @click=${() => open(to)}>
            ${icon(scenarioIcon(name))}
            <span><strong>${title}</strong><br /><span class="soft">${short}</span></span>
            ${icon(nextIcon)}
          </button>
        </li>
      `,
    )}
  </ul>`;
