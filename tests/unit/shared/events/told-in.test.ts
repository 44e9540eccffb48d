import { describe, expect, it } from 'vitest';
import type { EventTime } from '../../../../shared/events/model.ts';
import { dateOf, wallIn } from '../../../../shared/events/told-in.ts';
import { atOnce } from '../../../../shared/icalendar/steps.ts';
import { event, ics } from '../icalendar/ics.ts';
import { feed, YEAR_2026 } from './feed.ts';

/** The start of an event as it is told on the clocks of Chicago. */
function startInChicago(...lines: readonly string[]): EventTime {
  const window = { ...YEAR_2026, clock: 'America/Chicago' };
  const [one] = atOnce(feed(ics(...event(...lines))).expand(window)).occurrences;
  if (!one) throw new Error('no occurrence');
  expect(one.end).toEqual(one.start);
  return one.start;
}

describe('a feed that is told on the clock of a zone', () => {
  it('gives an instant in UTC on that clock, its day too', () => {
    const start = startInChicago('DTSTART:20261125T010000Z');
    expect(start).toEqual({ kind: 'zoned', zone: 'America/Chicago', wall: '2026-11-24T19:00:00' });
    expect(dateOf(start)).toBe('2026-11-24');
  });

  it('leaves a place’s own clock and a floating one as they are', () => {
    const wall = '2026-11-25T06:30:00';
    const stays = { kind: 'zoned', zone: 'Asia/Kolkata', wall } as const;
    expect(startInChicago('DTSTART;TZID=Asia/Kolkata:20261125T063000')).toEqual(stays);
    expect(startInChicago('DTSTART:20261125T063000')).toEqual({ kind: 'floating', wall });
  });

  it('leaves whole days as they are', () => {
    const window = { ...YEAR_2026, clock: 'America/Chicago' };
    const content = ics(...event('DTSTART;VALUE=DATE:20261125'));
    const [one] = atOnce(feed(content).expand(window)).occurrences;
    expect(one?.start).toEqual({ kind: 'date', date: '2026-11-25' });
  });
});

describe('wallIn', () => {
  it('follows the clock change of the zone', () => {
    expect(wallIn(Date.parse('2026-03-08T07:59:00Z'), 'America/Chicago')).toBe('2026-03-08T01:59:00');
    expect(wallIn(Date.parse('2026-03-08T08:00:00Z'), 'America/Chicago')).toBe('2026-03-08T03:00:00');
  });
});
