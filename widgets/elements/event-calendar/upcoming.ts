import { matchesFilter } from '../../../shared/events/matches-filter.ts';
import { mergeFeeds } from '../../../shared/events/merge.ts';
import type { EventWindow, Occurrence } from '../../../shared/events/model.ts';
import type { Issue } from '../../../shared/i18n/issue.ts';
import type { Steps } from '../../../shared/icalendar/steps.ts';
import type { Source } from './load-source.ts';

export interface Upcoming {
  readonly occurrences: readonly Occurrence[];
  /** Of the files, and of events that are not among the occurrences. */
  readonly issues: readonly Issue[];
}

/** What all sources together have in the window, once each, filtered. */
export function* upcoming(sources: readonly Source[], window: EventWindow, filter: string): Steps<Upcoming> {
  const { occurrences, issues } = yield* mergeFeeds(
    sources.flatMap(({ feed }) => feed ?? []),
    { ...window, clock: window.zone },
  );
  const wanted: Occurrence[] = [];
  // Those of an event are said with the event.
  const said = new Set<Issue>();
  for (const one of occurrences) {
    yield;
    if (matchesFilter(one, filter)) wanted.push(one);
    for (const issue of one.issues) said.add(issue);
  }
  return { occurrences: wanted, issues: issues.filter((issue) => !said.has(issue)) };
}
