import { expect, it } from 'vitest';
import { leadsAhead, usualLead } from '../../../../../shared/events/reminders/leads-ahead.ts';
import { HOUR, NOON } from './reminder-of.ts';

it.each([
  ['in two days', 48, [0, 15, 60, 1_440], 60],
  ['in an hour, to the moment', 1, [0, 15], 15],
  ['in ten minutes', 1 / 6, [0], 0],
  ['that begins now', 0, [], undefined],
  ['that has begun', -1, [], undefined],
])('of an event %s one is reminded at times that are still ahead', (_, hours, leads, usual) => {
  const ahead = leadsAhead({ startMs: NOON + hours * HOUR, allDay: false }, NOON);
  expect(ahead).toEqual(leads);
  expect(usualLead(ahead)).toBe(usual);
});

it.each([
  ['tomorrow is another day', -24, [0, 1_440]],
  ['the morning before has passed', -14, [0]],
  ['it is the early morning of the day itself', 8, [0]],
  ['the morning is over', 9, []],
])('of a whole day one is reminded day by day: %s', (_, hours, leads) => {
  expect(leadsAhead({ startMs: NOON, allDay: true }, NOON + hours * HOUR)).toEqual(leads);
});
