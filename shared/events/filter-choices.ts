import { fold } from '../search/words-of.ts';
import { languageOf } from './event-filter.ts';
import type { Occurrence } from './model.ts';

/** What may be chosen to see fewer events, the most frequent first. A list is empty, and `search` false, where it would not help. */
export interface FilterChoices {
  /** There are enough events to look for one. */
  readonly search: boolean;
  readonly tags: readonly string[];
  /** Languages without region, as `es`. */
  readonly languages: readonly string[];
  readonly modes: readonly ('in-person' | 'online')[];
}

/** Fewer than these are seen at one glance. */
const FEW = 6;
const MOST = 12;

/** What sets the events apart. The dates of a series count once. */
export function filterChoices(occurrences: readonly Occurrence[]): FilterChoices {
  const events = [...new Map(occurrences.map((one) => [one.eventId, one.details])).values()];
  if (events.length < FEW) return { search: false, tags: [], languages: [], modes: [] };
  const inPerson = events.some(({ mode }) => mode === 'in-person');
  const online = events.some(({ mode }) => mode === 'online');
  return {
    search: true,
    tags: dividing(events.map(({ tags }) => tags)),
    languages: dividing(events.map(({ languages }) => languages.map(languageOf))),
    modes: inPerson && online ? ['in-person', 'online'] : [],
  };
}

/** Values that some of the events have and others have not. */
function dividing(values: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, { readonly value: string; readonly count: number }>();
  for (const list of values)
    for (const [key, value] of new Map(list.map((one) => [fold(one), one]))) {
      const { count = 0, value: first = value } = counts.get(key) ?? {};
      counts.set(key, { value: first, count: count + 1 });
    }
  return [...counts.values()]
    .filter(({ value, count }) => value && count < values.length)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST)
    .map(({ value }) => value);
}
