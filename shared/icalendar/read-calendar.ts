import { type Issue, type Parsed, parsed, refused } from '../i18n/issue.ts';
import { readComponents, text } from './components.ts';
import { decodeText } from './decode-text.ts';
import { zoneFinder } from './find-zone.ts';
import { type CalendarEvent, readEvent } from './read-event.ts';
import { whenReader } from './read-when.ts';
import type { Steps } from './steps.ts';

/** A calendar file that was read: rules kept, nothing expanded. */
export interface Calendar {
  /** X-WR-CALNAME or NAME (RFC 7986); empty when it has none. */
  readonly name: string;
  readonly events: readonly CalendarEvent[];
}

const MOST_EVENTS = 20_000;
const MOST_ZONE_STEPS = 1_000_000;

/**
 * Reads iCalendar (RFC 5545, as calendars in the wild write it). Refused: `calendar-empty`, `calendar-html`,
 * `calendar-not-icalendar`. Warnings: `calendar-cut-off`, `calendar-too-many-events`, `calendar-stray-lines`,
 * `event-start-unreadable`; what is doubtful in an event that can be shown stands in the event's own issues.
 */
export function* readCalendar(bytes: Uint8Array): Steps<Parsed<Calendar>> {
  const content = decodeText(bytes).trimStart();
  const { calendars, cutOff, strayLines, beyondLimit } = yield* readComponents(content, {
    events: MOST_EVENTS,
  });
  if (!calendars.length) return refused({ code: refusal(content) });
  const warnings: Issue[] = [];
  if (beyondLimit)
    warnings.push({ code: 'calendar-too-many-events', params: { count: beyondLimit, most: MOST_EVENTS } });
  if (cutOff) warnings.push({ code: 'calendar-cut-off' });
  else if (strayLines) warnings.push({ code: 'calendar-stray-lines', params: { count: strayLines } });
  const events: CalendarEvent[] = [];
  const zoneSteps = { left: MOST_ZONE_STEPS };
  let name = '';
  for (const calendar of calendars) {
    name ||= text(calendar, 'X-WR-CALNAME') || text(calendar, 'NAME');
    const cancelled = /^cancel$/i.test(text(calendar, 'METHOD'));
    const findZone = zoneFinder(calendar.timezones, zoneSteps);
    const readWhen = whenReader(findZone);
    const home = findZone(text(calendar, 'X-WR-TIMEZONE'));
    for (const component of calendar.events) {
      yield;
      const event = readEvent(component, { readWhen, cancelled, home });
      if ('code' in event) warnings.push(event);
      else events.push(event);
    }
  }
  return parsed({ name, events }, warnings);
}

function refusal(content: string): string {
  if (!content) return 'calendar-empty';
  return /<(!doctype|html|head|body|\?xml)/i.test(content) ? 'calendar-html' : 'calendar-not-icalendar';
}
