import { groupBy } from '../icalendar/group-by.ts';
import { fold } from '../search/words-of.ts';
import type { EventTime, Occurrence } from './model.ts';

/** An event with all its dates of a time, in their order. */
export interface EventSeries {
  /** The first date that takes place; the first of all where none does. */
  readonly next: Occurrence;
  readonly dates: readonly Occurrence[];
}

/**
 * One entry for each event, ordered as their first dates. Some calendars write a weekly meeting as so many events: those of
 * one title, place and time of day are one entry too.
 */
export function groupSeries(occurrences: readonly Occurrence[]): readonly EventSeries[] {
  const ids = new Map<string, string>();
  const groups = groupBy(occurrences, ({ eventId, details: { title, place }, start }) => {
    // Neither holds two spaces in a row.
    const alike = `=${fold(`${title}  ${place}`)}\n${timeOfDay(start)}`;
    const id = ids.get(eventId) ?? ids.get(alike) ?? eventId;
    ids.set(eventId, id);
    if (title) ids.set(alike, id);
    return id;
  });
  return [...groups.values()].flatMap((dates) => {
    const next = dates.find(({ details }) => details.status !== 'cancelled') ?? dates[0];
    return next ? [{ next, dates }] : [];
  });
}

const timeOfDay = (time: EventTime): string => (time.kind === 'date' ? '' : time.wall.slice(11));
