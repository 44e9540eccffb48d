import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detailsOf } from '../../../../shared/events/sources/icalendar-details.ts';
import { event, read } from './ics.ts';

const LINES = [
  'BEGIN:VCALENDAR',
  'X-WR-CALNAME:Chapter',
  ...event(
    'DTSTART;TZID=America/New_York:20260302T180000',
    'DTEND;X-NOTE="a:b;c";TZID=America/New_York:20260302T190000',
    'RRULE:FREQ=WEEKLY;COUNT=20',
    'EXDATE;TZID=America/New_York:20260309T180000,20260316T180000',
    'SUMMARY;LANGUAGE=en:Meeting: all welcome',
    'DESCRIPTION:Line one\\nline two\\, and more',
    'LOCATION:',
    'BEGIN:VALARM',
    'TRIGGER:-PT5M',
    'SUMMARY:of the alarm',
    'END:VALARM',
  ),
  ...event('UID:two', 'DTSTART;VALUE=DATE:20260401', 'DURATION:P1D', 'SUMMARY:A day'),
  'END:VCALENDAR',
];

const told = (text: string) => {
  const { calendar, codes } = read(new TextEncoder().encode(text));
  const events = calendar.events.map((one) => {
    const { component: _, start, ...times } = one;
    return { ...times, wall: start.wall, zone: start.zone?.name, details: detailsOf(one) };
  });
  return { name: calendar.name, codes, events };
};

const PLAIN = told(`${LINES.join('\r\n')}\r\n`);

/** RFC 5545 3.1: "a long line can be split between any two characters"; RFC 5545 2: names in any case. */
it('reads the same wherever its lines are folded, whatever ends them, and in whatever case their names are', () => {
  const ends = fc.constantFrom('\r\n', '\n', '\r', '\r\r\n', '\r\n\r\n');
  const folds = fc.array(fc.record({ at: fc.nat(60), end: ends, space: fc.constantFrom(' ', '\t') }), {
    maxLength: 4,
  });
  const line = fc.record({ folds, end: ends, small: fc.boolean() });
  const writing = fc.array(line, { minLength: LINES.length, maxLength: LINES.length });
  const cased = (written: string, small: boolean): string =>
    small ? written.replace(/^[A-Z-]+/, (name) => name.toLowerCase()) : written;
  fc.assert(
    fc.property(writing, (lines) => {
      const text = LINES.map((written, index) => {
        const { folds: cuts = [], end = '\n', small = false } = lines[index] ?? {};
        // By its first line a calendar is known for what it is.
        const folded = (index ? [...cuts] : [])
          .map(({ at, ...cut }) => ({ at: 1 + (at % written.length), ...cut }))
          .sort((a, b) => b.at - a.at)
          .reduce(
            (rest, cut) => rest.slice(0, cut.at) + cut.end + cut.space + rest.slice(cut.at),
            cased(written, small),
          );
        return folded + end;
      }).join('');
      expect(told(text)).toEqual(PLAIN);
    }),
  );
});
