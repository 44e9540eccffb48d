import { describe, expect, it } from 'vitest';
import type { Occurrence } from '../../../../../shared/events/model.ts';
import { followEvent } from '../../../../../shared/events/reminders/follow-event.ts';
import { event, ics } from '../../icalendar/ics.ts';
import { occurrences } from '../feed.ts';
import { reminderOf } from './reminder-of.ts';

const series = (...more: readonly string[]): readonly Occurrence[] =>
  occurrences(
    ics(
      ...event('UID:weekly', 'SUMMARY:Weekly', 'DTSTART:20261102T190000Z', 'RRULE:FREQ=WEEKLY;COUNT=4'),
      ...more,
    ),
  );
const second = series()[1];
if (!second) throw new Error('no second date');
const marked = reminderOf({
  occurrence: second.id,
  eventId: second.eventId,
  startMs: second.startMs,
  endMs: second.endMs,
});
const change = (...lines: readonly string[]): readonly string[] =>
  event('UID:weekly', 'SUMMARY:Weekly', 'RECURRENCE-ID:20261109T190000Z', ...lines);

describe('a reminder follows its event', () => {
  it('that stays as it is', () => {
    expect(followEvent(marked, series())).toEqual({ ...marked, title: 'Weekly' });
  });

  it('that moves', () => {
    const moved = followEvent(marked, series(...change('DTSTART:20261110T200000Z')));
    expect(moved).toMatchObject({ startMs: Date.UTC(2026, 10, 10, 20), state: 'planned' });
  });

  it('that is canceled, or is gone', () => {
    const cancelled = series(...change('DTSTART:20261109T190000Z', 'STATUS:CANCELLED'));
    expect(followEvent(marked, cancelled).state).toBe('cancelled');
    expect(followEvent(marked, []).state).toBe('gone');
    expect(followEvent({ ...marked, state: 'gone' }, series()).state).toBe('planned');
  });

  it('whose whole series moves to another time of day', () => {
    const later = occurrences(
      ics(...event('UID:weekly', 'SUMMARY:Weekly', 'DTSTART:20261102T200000Z', 'RRULE:FREQ=WEEKLY;COUNT=4')),
    );
    expect(followEvent(marked, later)).toMatchObject({
      startMs: Date.UTC(2026, 10, 9, 20),
      state: 'planned',
    });
  });
});
