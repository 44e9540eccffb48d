import type { WrittenEvent } from '../icalendar/write-event.ts';
import type { EventDetails, EventStatus } from './model.ts';
import { plainText } from './rich-text.ts';

/** RFC 5545 knows no postponed events; on the date that was given, none takes place. */
const STATUS: Readonly<Record<EventStatus, NonNullable<WrittenEvent['status']>>> = {
  confirmed: 'CONFIRMED',
  tentative: 'TENTATIVE',
  cancelled: 'CANCELLED',
  postponed: 'CANCELLED',
};

/** What an event tells, as a calendar file holds it. */
export function writtenDetails(details: EventDetails): Omit<WrittenEvent, 'uid' | 'start'> {
  const { title, summary, place, joinUrl, url, status, accessibility, childcare, tags, organiser } = details;
  const about = plainText(details.description);
  // Many services give the beginning of the description as its summary.
  const opening = about.startsWith(summary.replace(/\s*…$/, '')) ? '' : summary;
  const description = [opening, about, accessibility, childcare].filter(Boolean);
  // Many calendars show neither a conference nor an address: the link must stand where people look.
  if (joinUrl && place && !description.some((text) => text.includes(joinUrl))) description.push(joinUrl);
  return {
    summary: title,
    location: place || joinUrl || '',
    description: description.join('\n\n'),
    ...(url && { url }),
    ...(joinUrl && { conference: joinUrl }),
    status: STATUS[status],
    categories: tags,
    organizer: organiser,
  };
}
