import { expect, it } from 'vitest';
import { unchangedSeries } from '../../../bench/unchanged-series.ts';

const event = (...lines: readonly string[]): readonly string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

it('takes the series alone, and none of which a date was changed, before or after its rule', () => {
  const feed = [
    'BEGIN:VCALENDAR',
    ...event('UID:moved-first', 'RECURRENCE-ID:20260108T180000Z', 'DTSTART:20260109T180000Z'),
    ...event('UID:moved-first', 'DTSTART:20260101T180000Z', 'RRULE:FREQ=WEEKLY'),
    ...event('UID:whole', 'DTSTART:20260101T180000Z', 'RRULE:FREQ=WEEKLY', 'EXDATE:20260108T180000Z'),
    ...event('UID:single', 'DTSTART:20260101T180000Z'),
    ...event('UID:moved-after', 'DTSTART:20260101T180000Z', 'RRULE:FREQ=WEEKLY'),
    ...event('UID:moved-after', 'RECURRENCE-ID;TZID=Europe/Berlin:20260108T190000'),
    'END:VCALENDAR',
  ].join('\r\n');
  expect([...unchangedSeries(feed)]).toEqual(['whole']);
});
