import { describe, expect, it } from 'vitest';
import type { Occurrence } from '../../../../../shared/events/model.ts';
import { followEvent } from '../../../../../shared/events/reminders/follow-event.ts';
import type { Reminder } from '../../../../../shared/events/reminders/reminder.ts';
import { event, ics } from '../../icalendar/ics.ts';
import { occurrences } from '../feed.ts';
import { HOUR, reminderOf } from './reminder-of.ts';

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
/** A moment before the series. */
const NOW = Date.UTC(2026, 10, 1);
/** The reminder after a look at its calendar; `part` where not all of it came. */
const follow = (
  reminder: Reminder,
  occurrences: readonly Occurrence[],
  { fetchedMs = NOW, part = false, nowMs = NOW } = {},
): Reminder => followEvent(reminder, { occurrences, fetchedMs, part }, nowMs);
const change = (...lines: readonly string[]): readonly string[] =>
  event('UID:weekly', 'SUMMARY:Weekly', 'RECURRENCE-ID:20261109T190000Z', ...lines);

describe('a reminder follows its event', () => {
  it('that stays as it is', () => {
    expect(follow(marked, series())).toEqual({ ...marked, title: 'Weekly', among: 4 });
  });

  it('that moves', () => {
    const moved = follow(marked, series(...change('DTSTART:20261110T200000Z')));
    expect(moved).toMatchObject({ startMs: Date.UTC(2026, 10, 10, 20), state: 'planned' });
  });

  it('that is canceled, or is gone', () => {
    const cancelled = series(...change('DTSTART:20261109T190000Z', 'STATUS:CANCELLED'));
    expect(follow(marked, cancelled).state).toBe('cancelled');
    const without = series().filter(({ id }) => id !== second.id);
    expect(follow({ ...marked, among: 4 }, without).state).toBe('gone');
    expect(follow({ ...marked, state: 'gone' }, series()).state).toBe('planned');
    expect(follow({ ...marked, state: 'gone' }, [])).toEqual({ ...marked, state: 'gone' });
  });

  it('whose calendar has lost half of its dates or more only once a look an hour later agrees', () => {
    const half = series().filter((_, index) => index > 1);
    for (const left of [[], half]) {
      const doubted = follow({ ...marked, among: 4 }, left);
      expect(doubted).toEqual({ ...marked, among: 4, doubtedMs: NOW });
      expect(follow(doubted, left, { fetchedMs: NOW + HOUR - 1 })).toEqual(doubted);
      const gone = follow(doubted, left, { fetchedMs: NOW + HOUR });
      expect(gone).toEqual({ ...marked, among: 4, state: 'gone' });
      expect(follow(doubted, series(), { fetchedMs: NOW + HOUR })).toEqual(follow(marked, series()));
    }
  });

  it('of which a part of a calendar, or one that drops what has begun, says nothing at once', () => {
    const without = series().filter(({ id }) => id !== second.id);
    expect(follow({ ...marked, among: 4 }, without, { part: true }).state).toBe('planned');
    const begun = { ...marked, among: 2 };
    expect(follow(begun, without, { nowMs: marked.startMs })).toEqual(begun);
  });

  it('by a clock that was ahead when it was missed too', () => {
    const doubted = follow(marked, [], { fetchedMs: NOW + 9_000 * HOUR });
    const again = follow(doubted, []);
    expect(follow(again, [], { fetchedMs: NOW + HOUR }).state).toBe('gone');
  });

  it('whose whole series moves to another time of day', () => {
    const later = occurrences(
      ics(...event('UID:weekly', 'SUMMARY:Weekly', 'DTSTART:20261102T200000Z', 'RRULE:FREQ=WEEKLY;COUNT=4')),
    );
    expect(follow(marked, later)).toMatchObject({
      startMs: Date.UTC(2026, 10, 9, 20),
      state: 'planned',
    });
  });
});
