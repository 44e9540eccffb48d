import { describe, expect, it } from 'vitest';
import { wallIn } from '../../../../../shared/events/told-in.ts';
import { atPlace, startDate } from '../../../../../widgets/elements/event-calendar/place-time.ts';
import { occurrenceOf } from '../../../shared/events/occurrence-of.ts';

const MS = Date.parse('2026-11-25T01:00:00Z');

describe('atPlace', () => {
  it('tells an instant in UTC on the clock of the zone that the page names, its day too', () => {
    const given = occurrenceOf({ kind: 'zoned', zone: 'UTC', wall: '2026-11-25T01:00:00' }, MS);
    const told = atPlace(given, 'America/Chicago');
    expect(told.start).toEqual({ kind: 'zoned', zone: 'America/Chicago', wall: '2026-11-24T19:00:00' });
    expect(startDate(told)).toBe('2026-11-24');
  });

  it('leaves a place’s own clock, a floating one and whole days as they are', () => {
    for (const start of [
      { kind: 'zoned', zone: 'Asia/Kolkata', wall: '2026-11-25T06:30:00' },
      { kind: 'floating', wall: '2026-11-25T06:30:00' },
      { kind: 'date', date: '2026-11-25' },
    ] as const)
      expect(atPlace(occurrenceOf(start, MS), 'America/Chicago').start).toEqual(start);
  });
});

describe('wallIn', () => {
  it('follows the clock change of the zone', () => {
    expect(wallIn(Date.parse('2026-03-08T07:59:00Z'), 'America/Chicago')).toBe('2026-03-08T01:59:00');
    expect(wallIn(Date.parse('2026-03-08T08:00:00Z'), 'America/Chicago')).toBe('2026-03-08T03:00:00');
  });
});
