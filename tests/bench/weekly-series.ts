/** Four Tuesdays at 19:00 in New York; clocks go back between the second and the third. A reader's own clock may go back elsewhen or never. */
export const SERIES_STARTS: readonly number[] = [
  '2026-10-20T23:00:00Z',
  '2026-10-27T23:00:00Z',
  '2026-11-04T00:00:00Z',
  '2026-11-11T00:00:00Z',
].map((text) => Date.parse(text));

/** What the pages' clock says. */
export const SERIES_NOW = new Date('2026-10-20T12:00:00Z');

/** Zones of readers: one whose clocks go back the same night at another instant, one whose never do. */
export const SERIES_READERS = ['America/Los_Angeles', 'America/Bogota'] as const;

export const SERIES_ICS = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Amparo//bench//EN',
  'BEGIN:VTIMEZONE',
  'TZID:America/New_York',
  'BEGIN:DAYLIGHT',
  'DTSTART:20070311T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:20071104T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:weekly@chapter.example',
  'DTSTAMP:20261001T000000Z',
  'DTSTART;TZID=America/New_York:20261020T190000',
  'DTEND;TZID=America/New_York:20261020T200000',
  'RRULE:FREQ=WEEKLY;COUNT=4',
  'SUMMARY:Weekly meeting',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

export const SERIES_JSON = JSON.stringify([
  {
    id: 'weekly',
    title: 'Weekly meeting',
    start: '2026-10-20T19:00[America/New_York]',
    end: '2026-10-20T20:00[America/New_York]',
    rrule: 'FREQ=WEEKLY;COUNT=4',
  },
]);

/** As `amparo events sync` writes it. */
export const SERIES_EVENTS_JSON = JSON.stringify({
  format: 'amparo-events',
  version: 1,
  generated: '2026-10-01T00:00:00Z',
  name: 'Events',
  zone: 'America/New_York',
  events: [
    {
      id: 'weekly',
      title: 'Weekly meeting',
      start: '2026-10-20T19:00:00',
      end: '2026-10-20T20:00:00',
      rules: ['FREQ=WEEKLY;COUNT=4'],
    },
  ],
});

/** How many starts are held, each once, with nothing beside them: another start takes one of the right ones away. */
export function countRight(held: readonly number[], truth: readonly number[] = SERIES_STARTS): number {
  const found = truth.filter((start) => held.includes(start)).length;
  const extra = held.length - found;
  return Math.max(0, found - Math.max(0, extra - (truth.length - found)));
}
