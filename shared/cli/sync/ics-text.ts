import type { EventFeed, ToldEvent } from '../../events/model.ts';
import { writtenDetails } from '../../events/written-details.ts';
import { propertiesOf } from '../../icalendar/components.ts';
import { parseRule } from '../../icalendar/recurrence-rule.ts';
import { DAY } from '../../icalendar/wall-clock.ts';
import { writeCalendar } from '../../icalendar/write-calendar.ts';
import type { WrittenEvent } from '../../icalendar/write-event.ts';
import { toInstant, toWall } from '../../icalendar/zone.ts';

/** The feed as an iCalendar file, its rules kept. `stamp` in milliseconds since 1970. */
export const icsText = (feed: EventFeed, stamp: number): string =>
  writeCalendar({ events: feed.events().map(writtenEvent), now: stamp, name: feed.name, refresh: 'PT6H' });

function writtenEvent({ event, details }: ToldEvent): WrittenEvent {
  const { uid, start, dates, except, replaces, andFuture, component } = event;
  return {
    ...writtenDetails(details),
    uid,
    start,
    ...endOf(event),
    // Other calendars guess at a rule that is not one: those who follow are told the dates that are sure.
    rules: propertiesOf(component, 'RRULE')
      .map(({ value }) => value)
      .filter((rule) => parseRule(rule)),
    dates,
    except,
    ...(replaces && { replaces, andFuture }),
  };
}

/** Where an end says the same as a length, it is told: more calendars read it. */
function endOf({ start, length }: ToldEvent['event']): Pick<WrittenEvent, 'end' | 'length'> {
  const { days, seconds } = length;
  if (!days && !seconds) return {};
  if (start.date && !seconds) return { end: { ...start, wall: start.wall + days * DAY } };
  if (days) return { length };
  if (!start.zone) return { end: { ...start, wall: start.wall + seconds } };
  const end = toInstant(start.zone, start.wall) + seconds;
  const wall = toWall(start.zone, end);
  return toInstant(start.zone, wall) === end ? { end: { ...start, wall } } : { length };
}
