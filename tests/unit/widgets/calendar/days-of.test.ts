import { describe, expect, it } from 'vitest';
import { byDate } from '../../../../widgets/calendar/days-of.ts';
import { occurrences } from '../../shared/events/feed.ts';
import { event, ics } from '../../shared/icalendar/ics.ts';

const days = (...lines: readonly string[]) => [
  ...byDate(occurrences(ics(...event(...lines))), '2026-03-01', '2026-03-31').keys(),
];

describe('byDate', () => {
  it.each([
    [['DTSTART:20260302T180000'], ['2026-03-02']],
    [['DTSTART:20260302T220000', 'DTEND:20260303T020000'], ['2026-03-02']],
    [
      ['DTSTART;VALUE=DATE:20260302', 'DTEND;VALUE=DATE:20260304'],
      ['2026-03-02', '2026-03-03'],
    ],
    [
      ['DTSTART:20260302T090000', 'DTEND:20260304T000000'],
      ['2026-03-02', '2026-03-03'],
    ],
    [
      ['DTSTART:20260302T090000', 'DTEND:20260304T090000'],
      ['2026-03-02', '2026-03-03', '2026-03-04'],
    ],
    [['DTSTART;VALUE=DATE:20260227', 'DTEND;VALUE=DATE:20260302'], ['2026-03-01']],
  ])('puts %j on %j', (lines, dates) => expect(days(...lines)).toEqual(dates));
});
