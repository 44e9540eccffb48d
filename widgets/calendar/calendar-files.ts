import { type SubscribeLinks, subscribeLinks } from '../../shared/events/subscribe-links.ts';
import type { CalendarSource } from '../base/calendar-parts.ts';

/** A calendar with the file that calendar programs can follow. */
export interface CalendarFile extends SubscribeLinks {
  readonly name: string;
}

/** Of what was read, what can be followed: iCalendar itself, and `events.ics` beside an `events.json`, where `events sync` writes it. */
export function calendarFiles(sources: readonly CalendarSource[], base: string): readonly CalendarFile[] {
  return sources.flatMap(({ address, name }) => {
    const links = subscribeLinks(address.replace(/\.json(?=$|[?#])/, '.ics'), base);
    return links ? [{ ...links, name: name || new URL(links.url).host }] : [];
  });
}
