import type { EventFeed, ToldEvent } from '../../events/model.ts';
import { writtenDetails } from '../../events/written-details.ts';
import { inWords } from '../../i18n/in-words.ts';
import type { Translate } from '../../i18n/translate.ts';
import { DAY } from '../../icalendar/wall-clock.ts';
import { writeCalendar } from '../../icalendar/write-calendar.ts';
import type { WrittenEvent } from '../../icalendar/write-event.ts';
import { ruleText } from '../../icalendar/write-rule.ts';
import { toInstant, toWall } from '../../icalendar/zone.ts';

/** The feed as an iCalendar file, its rules kept. `stamp` in milliseconds since 1970. */
export const icsText = (feed: EventFeed, stamp: number, t: Translate): string =>
  writeCalendar({
    events: feed.events().map((one) => writtenEvent(one, t)),
    now: stamp,
    name: feed.name,
    refresh: 'PT6H',
  });

function writtenEvent({ event, details }: ToldEvent, t: Translate): WrittenEvent {
  const { uid, start, rules, dates, except, replaces, andFuture, issues } = event;
  const told = writtenDetails(details);
  // The format has no word for a doubt: it stands where people look.
  const doubts = issues.map((issue) => inWords(t, issue));
  return {
    ...told,
    description: [...new Set(doubts), told.description].filter(Boolean).join('\n\n'),
    uid,
    start,
    ...endOf(event),
    rules: rules.map((rule) => ruleText(rule, start)),
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
