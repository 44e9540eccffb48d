import { expect, it } from 'vitest';
import { followEvent } from '../../../../../shared/events/reminders/follow-event.ts';
import { onOwnClock, ownWall } from '../../../../../shared/events/reminders/on-own-clock.ts';
import { dueMs, overMs, planReminders } from '../../../../../shared/events/reminders/plan-reminders.ts';
import { sightOf } from '../../../../../shared/events/reminders/reminder.ts';
import { event, ics } from '../../icalendar/ics.ts';
import { occurrences } from '../feed.ts';
import { HOUR, NOON, reminderOf } from './reminder-of.ts';

const NEW_YORK = 'America/New_York';
const LOS_ANGELES = 'America/Los_Angeles';
const day = onOwnClock(
  reminderOf({ allDay: true, leadMinutes: 0, wall: ['2026-11-28', '2026-11-29'] }),
  NEW_YORK,
);

it('a whole day is reminded of in the morning of wherever the person is', () => {
  expect(dueMs(day)).toBe(Date.UTC(2026, 10, 28, 9 + 5));
  const west = onOwnClock(day, LOS_ANGELES);
  expect(dueMs(west)).toBe(Date.UTC(2026, 10, 28, 9 + 8));
  expect(overMs(west)).toBe(Date.UTC(2026, 10, 29, 8));
});

it('a day whose reminder was shown is not shown again after travel', () => {
  const shown = { ...day, shown: sightOf(day) };
  expect(planReminders([onOwnClock(shown, LOS_ANGELES)], dueMs(day) + 4 * HOUR).due).toEqual([]);
});

it('a time without a zone follows the clock too; one with a zone, or on no clock that is known, stays', () => {
  const floating = reminderOf({ wall: ['2026-11-28T18:00:00', '2026-11-28T19:00:00'] });
  expect(onOwnClock(floating, LOS_ANGELES)).toMatchObject({
    startMs: Date.UTC(2026, 10, 29, 2),
    endMs: Date.UTC(2026, 10, 29, 3),
  });
  expect(onOwnClock(floating, 'Nowhere/Else')).toBe(floating);
  expect(onOwnClock(reminderOf(), LOS_ANGELES)).toEqual(reminderOf());
});

it('an event that gets a zone, or loses it, takes its reminder along', () => {
  const told = (...lines: readonly string[]) => occurrences(ics(...event('UID:meeting/1', ...lines)));
  const [whole, zoned] = [
    told('DTSTART;VALUE=DATE:20261128'),
    told('DTSTART;TZID=America/New_York:20261128T090000'),
  ];
  const sight = { fetchedMs: NOON, part: false };
  expect(whole.map(ownWall)).toEqual([{ wall: ['2026-11-28', '2026-11-29'] }]);
  expect(followEvent(reminderOf(), { ...sight, occurrences: whole }, NOON)).toMatchObject({
    wall: ['2026-11-28', '2026-11-29'],
    allDay: true,
  });
  expect(followEvent(day, { ...sight, occurrences: zoned }, NOON)).not.toHaveProperty('wall');
});
