import { html, nothing } from 'lit';
import { calendarIcon, searchIcon } from '../../shared/dom/icons.ts';
import { icon } from '../base/icon.ts';
import type { ViewName } from './agenda.ts';
import { filterFields } from './filter-fields.ts';
import type { Scene } from './scene.ts';
import { cardsIcon, listIcon } from './view-icons.ts';

const VIEWS: readonly (readonly [ViewName, readonly string[]])[] = [
  ['list', listIcon],
  ['month', calendarIcon],
  ['cards', cardsIcon],
];

/** The switch of views, and what narrows them where that helps; above them, that the event of a link is gone. */
export function bar(scene: Scene): unknown {
  const { t, host, agenda } = scene;
  const all = host.occurrences();
  const gone = agenda.dialogs.missing
    ? html`<p class="notice" part="missing" role="alert">${t('agenda.gone')}</p>`
    : nothing;
  if (all.length === 0) return gone;
  const choices = agenda.choices(all);
  const { filtersOpen, name: shown } = agenda;
  return html`${gone}<div class="views" part="views" role="group" aria-label=${t('agenda.view')}>
      ${VIEWS.map(
        ([name, drawing]) =>
          html`<button type="button" aria-pressed=${String(name === shown)} @click=${() => agenda.choose(name)}>${icon(drawing)}<span>${t(`agenda.view-${name}`)}</span></button>`,
      )}
    </div>
    ${
      choices.search
        ? html`<button type="button" class="finder" part="filters" aria-expanded=${String(filtersOpen)} @click=${() => agenda.openFilters(!filtersOpen)}>${icon(searchIcon)}<span>${t('agenda.filters')}</span></button>`
        : nothing
    }
    ${choices.search && filtersOpen ? filterFields(scene, choices) : nothing}`;
}
