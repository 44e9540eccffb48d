import { matchesFilter } from '../../../shared/events/matches-filter.ts';
import { mergeFeeds } from '../../../shared/events/merge.ts';
import type { EventWindow, Occurrence } from '../../../shared/events/model.ts';
import type { Issue } from '../../../shared/i18n/issue.ts';
import type { Source } from './load-source.ts';
import { atPlace } from './place-time.ts';

export interface Upcoming {
  readonly occurrences: readonly Occurrence[];
  /** Of the files, and of events that are not among the occurrences. */
  readonly issues: readonly Issue[];
}

/** What all sources together have in the window, once each, filtered. */
export function upcoming(sources: readonly Source[], window: EventWindow, filter: string): Upcoming {
  const { occurrences, issues } = mergeFeeds(
    sources.flatMap(({ feed }) => feed ?? []),
    window,
  );
  const wanted = occurrences
    .filter((one) => matchesFilter(one, filter))
    .map((one) => atPlace(one, window.zone));
  // Those of an event are said with the event.
  const said = new Set(occurrences.flatMap((one) => one.issues));
  return { occurrences: wanted, issues: issues.filter((issue) => !said.has(issue)) };
}
