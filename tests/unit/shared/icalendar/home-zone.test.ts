import { describe, expect, it } from 'vitest';
import { event, ics, spans, starts } from './ics.ts';

const CHICAGO = 'X-WR-TIMEZONE:America/Chicago';

describe('the zone of a calendar (X-WR-TIMEZONE)', () => {
  it('tells a single event that is written in UTC on its clock, at the same instant', () => {
    const lines = event('DTSTART:20261202T000000Z', 'DTEND:20261202T010000Z');
    expect(starts(ics(CHICAGO, ...lines))).toEqual(['2026-12-01T18:00:00']);
    expect(spans(ics(CHICAGO, ...lines))).toEqual(spans(ics(...lines)));
  });

  it('does not move a series that is written in UTC when clocks change', () => {
    const lines = event('DTSTART:20261025T000000Z', 'RRULE:FREQ=WEEKLY;COUNT=3');
    expect(spans(ics(CHICAGO, ...lines))).toEqual(spans(ics(...lines)));
  });

  it('does not tell the second of two equal times, which would read as the first', () => {
    // 1:30 in Chicago comes twice on November 1, 2026: at 6:30 and at 7:30 UTC.
    const first = event('UID:a', 'DTSTART:20261101T063000Z');
    const second = event('UID:b', 'DTSTART:20261101T073000Z');
    expect(starts(ics(CHICAGO, ...first, ...second))).toEqual(['2026-11-01T01:30:00', '2026-11-01T07:30:00']);
    expect(spans(ics(CHICAGO, ...first, ...second))).toEqual(spans(ics(...first, ...second)));
  });

  it.each(['', 'Nowhere/Land'])('counts for nothing where it is %j', (zone) => {
    expect(starts(ics(`X-WR-TIMEZONE:${zone}`, ...event('DTSTART:20261202T000000Z')))).toEqual([
      '2026-12-02T00:00:00',
    ]);
  });
});
