import { describe, expect, it } from 'vitest';
import { eventTimes } from '../../../../extension/views/event-times.ts';
import type { EventTime, Occurrence } from '../../../../shared/events/model.ts';

const event = (start: EventTime, startMs: number, endMs: number): Occurrence => ({
  id: 'a',
  eventId: 'a',
  start,
  end: start,
  startMs,
  endMs,
  repeats: false,
  issues: [],
  details: {
    title: 'Meeting',
    summary: '',
    description: [],
    place: '',
    mode: 'unknown',
    status: 'confirmed',
    languages: [],
    accessibility: '',
    childcare: '',
    tags: [],
    organiser: '',
  },
});

const HOUR = 3_600_000;
const start = Date.parse('2026-12-02T01:00:00Z');
const chicago = event(
  { kind: 'zoned', wall: '2026-12-01T19:00:00', zone: 'America/Chicago' },
  start,
  start + HOUR,
);
/** Intl writes narrow and thin spaces, which differ between versions of its data. */
const plain = (text: string | undefined): string | undefined => text?.replace(/\s/g, ' ');

describe('the times of an event', () => {
  it('are told once where the clocks agree', () => {
    const times = eventTimes(chicago, 'en-US', 'America/Chicago');
    expect(plain(times.place)).toBe('Tue, Dec 1, 7:00 – 8:00 PM');
    expect(times.reader).toBeUndefined();
  });

  it('name the zone and add the clock of a reader elsewhere, on the same day', () => {
    const times = eventTimes(chicago, 'en-US', 'America/New_York');
    expect(plain(times.place)).toContain('CT');
    expect(plain(times.reader)).toBe('8:00 – 9:00 PM');
  });

  it("tell the reader's day where it is another", () => {
    expect(plain(eventTimes(chicago, 'en-US', 'Europe/Madrid').reader)).toBe('Wed, Dec 2, 2:00 – 3:00 AM');
  });

  it('are a day alone for what lasts all day', () => {
    const midnight = Date.parse('2026-12-01T00:00:00Z');
    const day = event({ kind: 'date', date: '2026-12-01' }, midnight, midnight + 24 * HOUR);
    expect(eventTimes(day, 'en-US', 'UTC')).toEqual({ place: 'Tuesday, December 1' });
  });
});
