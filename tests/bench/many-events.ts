const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

export interface PlainEvent {
  readonly title: string;
  readonly place: string;
  readonly about: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** Events as a busy chapter has them, five a day from tomorrow on. */
export const manyEvents = (count: number): readonly PlainEvent[] =>
  Array.from({ length: count }, (_, index) => {
    const tomorrow = Math.ceil(Date.now() / DAY_MS) * DAY_MS;
    const startMs = tomorrow + Math.floor(index / 5) * DAY_MS + (13 + (index % 5) * 2) * HOUR_MS;
    return {
      title: `Know-your-rights evening ${index + 1}`,
      place: `Community hall, room ${(index % 9) + 1}, 100 Main Street`,
      about:
        'Bring a friend. Childcare, coffee and interpretation in Spanish are there. Doors open 15 minutes early.',
      startMs,
      endMs: startMs + 2 * HOUR_MS,
    };
  });

const stamp = (ms: number): string => `${new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '')}`;
const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&');
/** RFC 5545 3.1: no line longer than 75 octets. */
const folded = (line: string): string => line.replace(/(.{73})(?=.)/g, '$1\r\n ');

/** The same events as an iCalendar file. */
export const asCalendar = (events: readonly PlainEvent[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Amparo//bench//EN',
    ...events.flatMap(({ title, place, about, startMs, endMs }, index) => [
      'BEGIN:VEVENT',
      `UID:bench-${index}@chapter.example`,
      `DTSTAMP:${stamp(startMs - DAY_MS)}`,
      `DTSTART:${stamp(startMs)}`,
      `DTEND:${stamp(endMs)}`,
      folded(`SUMMARY:${escaped(title)}`),
      folded(`LOCATION:${escaped(place)}`),
      folded(`DESCRIPTION:${escaped(about)}`),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

/** The same events as objects, for calendars that read no calendar file. */
export const asReadyMade = (events: readonly PlainEvent[]): string =>
  JSON.stringify(
    events.map(({ title, place, about, startMs, endMs }, index) => ({
      id: `bench-${index}`,
      title,
      place,
      about,
      start: new Date(startMs).toISOString(),
      end: new Date(endMs).toISOString(),
    })),
  );

/** The same events as `amparo events sync` writes them. */
export const asEventsJson = (events: readonly PlainEvent[]): string =>
  JSON.stringify({
    format: 'amparo-events',
    version: 1,
    generated: new Date().toISOString(),
    name: 'Events',
    zone: 'UTC',
    events: events.map(({ title, place, about, startMs, endMs }, index) => ({
      id: `bench-${index}@chapter.example`,
      title,
      place,
      description: about,
      start: new Date(startMs).toISOString().replace(/\.\d+/, ''),
      end: new Date(endMs).toISOString().replace(/\.\d+/, ''),
    })),
  });

/** The same events as a person would write them into a page by hand: days, titles, times, places, details. */
export function asStaticList(events: readonly PlainEvent[]): string {
  const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'full' });
  const time = new Intl.DateTimeFormat('en-US', { timeStyle: 'short' });
  const days = groupByDay(events, day);
  const sections = [...days].map(([name, ofDay]) => {
    const items = ofDay.map(
      ({ title, place, about, startMs, endMs }) =>
        `<li class="event"><h4>${title}</h4><p><time datetime="${new Date(startMs).toISOString()}">${time.format(startMs)} – ${time.format(endMs)}</time></p><p>${place}</p><details><summary>Details</summary><p>${about}</p></details></li>`,
    );
    return `<section><h3>${name}</h3><ul>${items.join('\n')}</ul></section>`;
  });
  return `<style>ul{list-style:none;padding:0}.event{border:1px solid #ccc;border-radius:10px;padding:16px;margin:8px 0}</style>${sections.join('\n')}`;
}

function groupByDay(events: readonly PlainEvent[], day: Intl.DateTimeFormat): Map<string, PlainEvent[]> {
  const days = new Map<string, PlainEvent[]>();
  for (const event of events) {
    const name = day.format(event.startMs);
    days.set(name, [...(days.get(name) ?? []), event]);
  }
  return days;
}
