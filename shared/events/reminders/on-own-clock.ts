import { parseWall } from '../../icalendar/date-time.ts';
import { ianaZone } from '../../icalendar/iana-zone.ts';
import { toInstant } from '../../icalendar/zone.ts';
import type { Occurrence } from '../model.ts';
import type { Reminder } from './reminder.ts';

/** Of a date that no zone ties to a moment, what its calendar wrote: `wall` of a reminder. */
export function ownWall({ start, end }: Occurrence): Pick<Reminder, 'wall'> {
  if (start.kind === 'zoned' || end.kind === 'zoned') return {};
  const [from, to] = [start, end].map((time) => (time.kind === 'date' ? time.date : time.wall));
  return from && to ? { wall: [from, to] } : {};
}

/** The reminder on the clock of an IANA zone: a whole day is another stretch of time there, and a person may have travelled since it was marked. */
export function onOwnClock(reminder: Reminder, zone: string): Reminder {
  const here = ianaZone(zone);
  if (!reminder.wall || !here) return reminder;
  const [startMs, endMs] = reminder.wall.map((text) => {
    const read = parseWall(text);
    return read && toInstant(here, read.wall) * 1000;
  });
  return startMs === undefined || endMs === undefined ? reminder : { ...reminder, startMs, endMs };
}
