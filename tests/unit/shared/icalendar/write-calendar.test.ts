import { expect, it } from 'vitest';
import type { When } from '../../../../shared/icalendar/date-time.ts';
import { UTC } from '../../../../shared/icalendar/find-zone.ts';
import { ianaZone } from '../../../../shared/icalendar/iana-zone.ts';
import { wallOf } from '../../../../shared/icalendar/wall-clock.ts';
import { writeCalendar } from '../../../../shared/icalendar/write-calendar.ts';
import { fixedZone, type Zone } from '../../../../shared/icalendar/zone.ts';
import { instances, starts } from './ics.ts';

const NOW = Date.UTC(2026, 10, 28, 12, 30);
const NEW_YORK = ianaZone('America/New_York');
const at = (day: number, hour: number, zone?: Zone): When => ({
  wall: wallOf(2026, 3, day, hour, 0, 0),
  date: false,
  ...(zone && { zone }),
});
const lines = (text: string): readonly string[] =>
  text
    .replace(/\r\n /g, '')
    .replace(/BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n/, '')
    .split('\r\n');

it('writes an event with all that it tells', () => {
  const written = writeCalendar({
    now: NOW,
    name: 'Chapter, north',
    refresh: 'PT12H',
    events: [
      {
        uid: 'a;1',
        start: at(2, 18, NEW_YORK),
        end: at(2, 20, NEW_YORK),
        rules: ['FREQ=WEEKLY;COUNT=4'],
        dates: [{ when: at(5, 9, NEW_YORK) }, { when: at(6, 9, UTC), length: { days: 0, seconds: 5400 } }],
        except: [at(9, 18, NEW_YORK), at(16, 22, UTC)],
        sequence: 2,
        status: 'CONFIRMED',
        summary: 'One; two',
        location: '40 Mill Street, Room 2',
        description: 'First\nSecond',
        url: 'https://chapter.example/a?b=1,2;c',
        categories: ['meeting', 'a,b'],
        conference: 'https://meet.example/x',
        organizer: 'North: "Chapter"',
      },
      { uid: 'a;1', replaces: at(23, 18, NEW_YORK), andFuture: true, start: at(24, 19, NEW_YORK) },
    ],
  });
  expect(lines(written)).toEqual([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Amparo//Amparo//EN', 'METHOD:PUBLISH'],
    ...['NAME:Chapter\\, north', 'X-WR-CALNAME:Chapter\\, north'],
    ...['REFRESH-INTERVAL;VALUE=DURATION:PT12H', 'X-PUBLISHED-TTL:PT12H'],
    ...['BEGIN:VEVENT', 'UID:a\\;1', 'DTSTAMP:20261128T123000Z', 'SEQUENCE:2'],
    'DTSTART;TZID=America/New_York:20260302T180000',
    'DTEND;TZID=America/New_York:20260302T200000',
    'RRULE:FREQ=WEEKLY;COUNT=4',
    'RDATE;TZID=America/New_York:20260305T090000',
    'RDATE;VALUE=PERIOD:20260306T090000Z/PT5400S',
    'EXDATE;TZID=America/New_York:20260309T180000',
    'EXDATE:20260316T220000Z',
    ...['STATUS:CONFIRMED', 'SUMMARY:One\\; two', 'LOCATION:40 Mill Street\\, Room 2'],
    ...['DESCRIPTION:First\\nSecond', 'URL:https://chapter.example/a?b=1,2;c'],
    ...['CONFERENCE;VALUE=URI:https://meet.example/x', 'CATEGORIES:meeting,a\\,b'],
    `ORGANIZER;CN="North: 'Chapter'":invalid:nomail`,
    'END:VEVENT',
    ...['BEGIN:VEVENT', 'UID:a\\;1', 'DTSTAMP:20261128T123000Z'],
    'DTSTART;TZID=America/New_York:20260324T190000',
    'RECURRENCE-ID;TZID=America/New_York;RANGE=THISANDFUTURE:20260323T180000',
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ]);
  expect(starts(new TextEncoder().encode(written))).toEqual([
    ...['2026-03-02T18:00:00', '2026-03-05T09:00:00', '2026-03-06T04:00:00', '2026-03-24T19:00:00'],
  ]);
});

it('writes whole days, times without zone, lengths, and zones that are only an offset', () => {
  const written = writeCalendar({
    now: NOW,
    events: [
      {
        uid: 'day',
        start: { wall: wallOf(2026, 7, 4, 0, 0, 0), date: true },
        length: { days: 2, seconds: 0 },
      },
      { uid: 'floating', start: at(2, 18), length: { days: 1, seconds: 60 } },
      { uid: 'unknown', start: { ...at(3, 18), unknownZone: 'Nowhere' } },
      { uid: 'offset', start: at(4, 18, fixedZone(-5 * 3600)) },
    ],
  });
  expect(lines(written).filter((line) => /^(DTSTART|DURATION)/.test(line))).toEqual([
    ...['DTSTART;VALUE=DATE:20260704', 'DURATION:P2D', 'DTSTART:20260302T180000', 'DURATION:P1DT60S'],
    ...['DTSTART:20260303T180000', 'DTSTART;TZID="-05:00":20260304T180000'],
  ]);
  const read = instances(new TextEncoder().encode(written)).instances;
  expect(read.find(({ source }) => source.uid === 'offset')?.startMs).toBe(Date.UTC(2026, 2, 4, 23));
});

it('lets no value become a line of its own', () => {
  const written = writeCalendar({
    now: NOW,
    name: 'a\r\nX-EVIL:1',
    refresh: 'PT1H\r\nX-EVIL:1',
    events: [
      {
        uid: 'a\nX-EVIL:1',
        start: at(2, 18),
        rules: ['FREQ=DAILY\r\nX-EVIL:1'],
        summary: 'a\rX-EVIL:1\u0085X-EVIL:2',
        url: 'https://a.example/\r\nX-EVIL:1',
        organizer: 'a\r\nX-EVIL:1',
        categories: ['a\r\nX-EVIL:1'],
      },
    ],
  });
  expect(lines(written).filter((line) => line.startsWith('X-EVIL'))).toEqual([]);
});
