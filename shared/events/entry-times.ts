import { propertiesOf } from '../icalendar/components.ts';
import { position, type When, wallIn } from '../icalendar/date-time.ts';
import type { CalendarEvent } from '../icalendar/read-event.ts';
import type { Length } from '../icalendar/timing.ts';
import { DAY, dateText, type Wall, wallText } from '../icalendar/wall-clock.ts';
import { durationText } from '../icalendar/write-time.ts';
import { parseOffset, toInstant, type Zone } from '../icalendar/zone.ts';
import type { Entry } from './entry.ts';
import { momentIn } from './sources/moment.ts';

/** Whether an entry can tell the times of an event: its zones are known everywhere, and nothing is taken away by a rule. */
export const isTellable = ({ start, replaces, exceptRules }: CalendarEvent): boolean =>
  exceptRules.length === 0 && [start, replaces].every((when) => isPublic(when?.zone));

const isPublic = (zone: Zone | undefined): boolean =>
  zone === undefined || zone.iana || parseOffset(zone.name) !== undefined;

/** The times of an event as an entry on the clock of `frame` tells them; `zone` for those that are told without one. */
export function entryTimes(
  event: CalendarEvent,
  frame: When,
  zone: string | undefined,
): Pick<Entry, 'start' | 'end' | 'duration' | 'zone' | 'rules' | 'dates' | 'except'> {
  const { start, length, dates, except, component } = event;
  const rules = propertiesOf(component, 'RRULE').map(({ value }) => value);
  const text = (when: When): string => timeText(when, frame, zone);
  const own = frame.date ? undefined : (frame.unknownZone ?? frame.zone?.name ?? zone);
  return {
    start: text(start),
    ...endOf(start, length, text),
    ...(own && { zone: own }),
    ...(rules.length && { rules }),
    ...(dates.length && {
      dates: dates.map((date) => text(date.when) + (date.length ? `/${durationText(date.length)}` : '')),
    }),
    ...(except.length && { except: except.map(text) }),
  };
}

/** A time on the clock of `frame`; a whole day as its date, in UTC where that clock does not tell it. */
export function timeText(when: When, frame: When, zone: string | undefined): string {
  if (when.date || frame.date) return dateText(frame.date ? wallIn(when, frame) : when.wall);
  const from = when.zone;
  if (!from) return wallText(when.wall);
  if (!frame.zone && !zone) return `${wallText(toInstant(from, when.wall))}Z`;
  // The same clock needs no way over UTC, and a time that it skips stays the one that was meant.
  return frame.zone === from ? wallText(when.wall) : momentIn(toInstant(from, when.wall), frame.zone);
}

function endOf(start: When, length: Length, text: (when: When) => string): Pick<Entry, 'end' | 'duration'> {
  // A whole day without an end is one day long.
  if (start.date && !length.seconds)
    return { end: text({ ...start, wall: start.wall + Math.max(length.days, 1) * DAY }) };
  if (!length.days && !length.seconds) return {};
  const [from, to] = [start.wall, start.wall + length.seconds];
  // An end on the wall means the length in seconds again where no clock changes between them.
  if (!length.days && isSteady(start, from, to)) return { end: text({ ...start, wall: to }) };
  return { duration: durationText(length) };
}

const isSteady = (start: When, from: Wall, to: Wall): boolean =>
  position({ ...start, wall: to }, start) - position({ ...start, wall: from }, start) === to - from;
