import { html, nothing, type TemplateResult } from 'lit';
import { type EventFilter, NO_FILTER } from '../../shared/events/event-filter.ts';
import type { FilterChoices } from '../../shared/events/filter-choices.ts';
import { languageName } from '../../shared/i18n/language-name.ts';
import type { Scene } from './scene.ts';

type Choice = 'tag' | 'language' | 'mode';

/** What a choice is of, and that it is open. */
const LABELS: Readonly<Record<Choice, readonly [string, string]>> = {
  tag: ['events.tag', 'events.tag-all'],
  language: ['events.language', 'events.language-all'],
  mode: ['events.mode', 'events.mode-all'],
};

/** Search as one types, and what sets the events apart; below, how many are left. */
export function filterFields({ t, agenda }: Scene, choices: FilterChoices): TemplateResult {
  const { filter } = agenda;
  const typed = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) agenda.narrow({ words: target.value });
  };
  const select = (name: Choice, values: readonly string[], label: (value: string) => string): unknown => {
    if (values.length === 0) return nothing;
    const [of, any] = LABELS[name];
    const changed = ({ target }: Event): void => {
      if (target instanceof HTMLSelectElement) agenda.narrow({ [name]: target.value });
    };
    return html`<select part="filter" aria-label=${t(of)} @change=${changed}>
      <option value="">${t(any)}</option>
      ${values.map((value) => html`<option value=${value} ?selected=${filter[name] === value}>${label(value)}</option>`)}
    </select>`;
  };
  return html`<div class="fields" role="search">
    <input type="search" part="search" aria-label=${t('events.find')} placeholder=${t('events.find')} autocomplete="off" .value=${filter.words} @input=${typed}>
    ${select('tag', choices.tags, (tag) => tag)}
    ${select('language', choices.languages, languageName)}
    ${select('mode', choices.modes, (mode) => t(`events.mode-${mode}`))}
    <p class="found" role="status">${
      isNarrow(filter)
        ? html`${t('agenda.matches', { count: agenda.count })}
            <button type="button" class="quiet" @click=${() => agenda.narrow(NO_FILTER)}>${t('agenda.clear')}</button>`
        : nothing
    }</p>
  </div>`;
}

const isNarrow = (filter: EventFilter): boolean => Object.values(filter).some(Boolean);
