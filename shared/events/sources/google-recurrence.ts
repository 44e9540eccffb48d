import { type Property, parameter, propertyAt } from '../../icalendar/content-lines.ts';
import type { FindZone } from '../../icalendar/find-zone.ts';
import { type ReadWhen, whenReader } from '../../icalendar/read-when.ts';
import { dateText, wallText } from '../../icalendar/wall-clock.ts';
import { toInstant } from '../../icalendar/zone.ts';
import type { Entry } from '../entry.ts';
import { type Fields, strings } from './fields.ts';

/** `recurrence` of an event of the Google API: the RRULE, RDATE and EXDATE lines of RFC 5545 as texts. */
export function googleRecurrence(
  item: Fields,
  zone: string,
  findZone: FindZone,
): Required<Pick<Entry, 'rules' | 'dates' | 'except'>> {
  const lines = strings(item, 'recurrence');
  const named = (name: string): readonly Property[] =>
    lines.flatMap((line) => propertyAt(line, 0, name) ?? []);
  const readWhen = whenReader(findZone);
  const times = (name: string): readonly string[] =>
    named(name).flatMap((line) =>
      line.value.split(',').map((value) => entryTime({ ...line, value }, zone, readWhen)),
    );
  return { rules: named('RRULE').map(({ value }) => value), dates: times('RDATE'), except: times('EXDATE') };
}

/** As an entry in `zone` tells it; what cannot be read stays, and is told with the event. */
function entryTime(line: Property, zone: string, readWhen: ReadWhen): string {
  const when = readWhen(line);
  if (!when) return line.value;
  if (when.date) return dateText(when.wall);
  if (!when.zone || parameter(line.params, 'TZID') === zone) return wallText(when.wall);
  return `${wallText(toInstant(when.zone, when.wall))}Z`;
}
