import type { EventFilter } from '../../../shared/events/event-filter.ts';
import type { FeedEvent } from '../../../shared/events/feeds/events-of-feeds.ts';
import { filterChoices } from '../../../shared/events/filter-choices.ts';
import { FindField } from '../../ui/find-field.tsx';
import { languageIn } from '../../ui/language-in.ts';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { FilterSelect } from './filter-select.tsx';

interface FiltersProps {
  readonly events: readonly FeedEvent[];
  readonly filter: EventFilter;
  readonly onChange: (filter: EventFilter) => void;
}

/** What narrows a long list: words, and what sets its events apart. Nothing where there are few. */
export function Filters({ events, filter, onChange }: FiltersProps) {
  const { lang } = usePopup().reader;
  const w = useLaterWords();
  const choices = filterChoices(events.map(({ occurrence }) => occurrence));
  if (!choices.search) return null;
  const set = (change: Partial<EventFilter>): void => onChange({ ...filter, ...change });
  return (
    <search class="filters">
      <FindField label={w('events.find')} onType={(words) => set({ words })} />
      <div class="filter-selects">
        <FilterSelect
          label={w('events.tag')}
          all={w('events.tag-all')}
          value={filter.tag}
          options={choices.tags.map((tag) => ({ value: tag, text: tag }))}
          onChange={(tag) => set({ tag })}
        />
        <FilterSelect
          label={w('events.language')}
          all={w('events.language-all')}
          value={filter.language}
          options={choices.languages.map((one) => ({ value: one, text: languageIn(lang, one, one) }))}
          onChange={(language) => set({ language })}
        />
        <FilterSelect
          label={w('events.mode')}
          all={w('events.mode-all')}
          value={filter.mode}
          options={choices.modes.map((mode) => ({ value: mode, text: w(`events.mode-${mode}`) }))}
          onChange={(chosen) => set({ mode: choices.modes.find((mode) => mode === chosen) ?? '' })}
        />
      </div>
    </search>
  );
}
