import type { EventStatus, EventTime, Occurrence } from '../../events/model.ts';
import { plainText } from '../../events/rich-text.ts';
import { ianaZone } from '../../icalendar/iana-zone.ts';
import { wallText } from '../../icalendar/wall-clock.ts';
import { offsetName, toWall } from '../../icalendar/zone.ts';

const STATUS: Readonly<Record<EventStatus, string>> = {
  confirmed: 'EventScheduled',
  tentative: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
};
const MODE = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const;

/** A date of an event as schema.org tells it; texts and checked links alone. */
export function schemaOrgEvent(occurrence: Occurrence): Readonly<Record<string, unknown>> {
  const { details, end, endMs, startMs } = occurrence;
  const { mode, place, joinUrl, url, image, organiser } = details;
  const description = plainText(details.description).slice(0, 1_000) || details.summary;
  const locations = [
    ...(place ? [{ '@type': 'Place', name: place, address: place }] : []),
    ...(joinUrl ? [{ '@type': 'VirtualLocation', url: joinUrl }] : []),
  ];
  return {
    '@type': 'Event',
    name: details.title,
    startDate: startText(occurrence),
    ...(endMs > startMs && { endDate: lastText(end, endMs) }),
    eventStatus: `https://schema.org/${STATUS[details.status]}`,
    ...(mode !== 'unknown' && { eventAttendanceMode: `https://schema.org/${MODE[mode]}` }),
    ...(locations.length && { location: locations }),
    ...(description && { description }),
    ...(url && { url }),
    ...(image && { image: image.src }),
    ...(organiser && { organizer: { '@type': 'Organization', name: organiser } }),
    ...(details.languages.length && { inLanguage: details.languages }),
  };
}

/** ISO 8601: a date, or a time with its offset; without one where no zone is known. */
export const startText = ({ start, startMs }: Occurrence): string => text(start, startMs);

function text(time: EventTime, ms: number): string {
  if (time.kind === 'date') return time.date;
  if (time.kind !== 'zoned') return time.wall;
  const zone = ianaZone(time.zone);
  const instant = ms / 1000;
  if (!zone) return `${time.wall}${time.zone}`;
  return `${wallText(toWall(zone, instant))}${offsetName(zone.offsetAt(instant))}`;
}

/** The end of whole days is the last of them there, and the day after it here. */
const lastText = (end: EventTime, ms: number): string =>
  end.kind === 'date'
    ? new Date(Date.parse(end.date) - 86_400_000).toISOString().slice(0, 10)
    : text(end, ms);
