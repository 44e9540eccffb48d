import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dueMs,
  KEPT_MS,
  overMs,
  planReminders,
} from '../../../../../shared/events/reminders/plan-reminders.ts';
import {
  LEADS,
  parseReminder,
  type Reminder,
  sightOf,
} from '../../../../../shared/events/reminders/reminder.ts';
import { HOUR, NOON, reminderOf } from './reminder-of.ts';

const ids = (reminders: readonly Reminder[]): readonly string[] => reminders.map(({ id }) => id);
const seen = (one: Reminder): Reminder => ({ ...one, shown: sightOf(one) });

/** What is kept once all that was planned for a moment is done. */
function wake(kept: readonly Reminder[], now: number): readonly Reminder[] {
  const { due, noted, over } = planReminders(kept, now);
  const changed = new Map(noted.map((one) => [one.id, one]));
  for (const one of due) changed.set(one.id, { ...seen(one), shownMs: now });
  return kept.map((one) => changed.get(one.id) ?? one).filter(({ id }) => !ids(over).includes(id));
}

describe('the plan', () => {
  it('waits until a reminder is due', () => {
    expect(planReminders([reminderOf()], NOON)).toEqual({
      due: [],
      noted: [],
      over: [],
      nextMs: NOON + HOUR,
    });
    expect(planReminders([], NOON)).toEqual({ due: [], noted: [], over: [] });
  });

  it('shows what was missed as long as the event is not over, and forgets it then', () => {
    expect(ids(planReminders([reminderOf()], NOON + 2.5 * HOUR).due)).toEqual(['one']);
    const [late] = wake([reminderOf()], NOON + 3 * HOUR);
    expect(late?.endedMs).toBe(NOON + 3 * HOUR);
    expect(planReminders(late ? [late] : [], NOON + 3 * HOUR).due).toEqual([]);
    expect(wake(late ? [late] : [], NOON + 3 * HOUR + KEPT_MS)).toEqual([]);
  });

  it('outlives a clock that was set ahead and put right', () => {
    const year = 365 * 24 * HOUR;
    for (const hours of [1, 2.5, 3, 4 * 24, 365 * 24]) {
      const ahead = wake([reminderOf()], NOON + hours * HOUR);
      const again = wake(ahead, NOON + 20 * 60_000);
      expect(
        again.map(({ id, endedMs }) => [id, endedMs]),
        `${hours}`,
      ).toEqual([['one', undefined]]);
      expect(ids(planReminders(again, NOON + HOUR).due), `${hours}`).toEqual(['one']);
    }
    // One that has ended for sure is not kept for long by a clock that once was ahead.
    expect(wake(wake(wake([reminderOf()], NOON + year), NOON + 4 * HOUR), NOON + 4 * HOUR + KEPT_MS)).toEqual(
      [],
    );
  });

  it('shows nothing twice because a clock was put right by a little', () => {
    const shown = wake([reminderOf()], NOON + HOUR);
    expect(planReminders(shown, NOON + HOUR - 60_000).due).toEqual([]);
  });

  it('shows it once, and again when the event has moved or is off', () => {
    const shown = seen(reminderOf());
    expect(planReminders([shown], NOON + 2 * HOUR).due).toEqual([]);
    const moved = { ...shown, startMs: NOON + 5 * HOUR, endMs: NOON + 6 * HOUR };
    expect(planReminders([moved], NOON + 2 * HOUR)).toEqual({
      due: [],
      noted: [],
      over: [],
      nextMs: NOON + 4 * HOUR,
    });
    expect(planReminders([{ ...shown, state: 'cancelled' }], NOON + 2 * HOUR).due).toHaveLength(1);
  });

  it('takes an event without an end for an hour, and a whole day for one that begins in the morning', () => {
    const open = reminderOf({ leadMinutes: 0, endMs: NOON + 2 * HOUR });
    expect(ids(planReminders([open], NOON + 2 * HOUR + 30_000).due)).toEqual(['one']);
    const day = reminderOf({
      allDay: true,
      startMs: NOON - 12 * HOUR,
      endMs: NOON + 12 * HOUR,
      leadMinutes: 0,
    });
    expect(dueMs(day)).toBe(NOON - 3 * HOUR);
  });
});

const anyReminder = fc
  .record({
    start: fc.integer({ min: -72, max: 72 }),
    length: fc.integer({ min: 0, max: 30 }),
    leadMinutes: fc.constantFrom(...LEADS),
    allDay: fc.boolean(),
  })
  .map(({ start, length, ...more }) => ({
    ...reminderOf(more),
    startMs: NOON + start * HOUR,
    endMs: NOON + (start + length) * HOUR,
  }));

it('whenever the browser wakes, each reminder that could be shown is shown exactly once', () => {
  fc.assert(
    fc.property(
      fc.array(anyReminder, { maxLength: 8 }),
      // Hours between one waking and the next.
      fc.array(fc.double({ min: 0.01, max: 40, noNaN: true }), { minLength: 1, maxLength: 20 }),
      (made, naps) => {
        let kept: readonly Reminder[] = made.map((one, index) => ({ ...one, id: `${index}` }));
        const all = kept;
        const shown: string[] = [];
        const wakings: number[] = [];
        let now = NOON - 80 * HOUR;
        for (const nap of naps) {
          now += nap * HOUR;
          wakings.push(now);
          shown.push(...ids(planReminders(kept, now).due));
          kept = wake(kept, now);
        }
        const could = all.filter((one) => wakings.some((at) => dueMs(one) <= at && at < overMs(one)));
        expect([...shown].sort()).toEqual(ids(could).toSorted());
      },
    ),
  );
});

it('an alarm set for the next moment misses nothing', () => {
  fc.assert(
    fc.property(fc.array(anyReminder, { maxLength: 8 }), (made) => {
      let kept: readonly Reminder[] = made.map((one, index) => ({ ...one, id: `${index}` }));
      const ahead = kept.filter((one) => overMs(one) > NOON);
      const shown: string[] = [];
      for (let at: number | undefined = NOON; at !== undefined; ) {
        const plan = planReminders(kept, at);
        shown.push(...ids(plan.due));
        kept = wake(kept, at);
        expect(plan.nextMs ?? Number.POSITIVE_INFINITY).toBeGreaterThan(at);
        at = plan.nextMs;
      }
      expect([...shown].sort()).toEqual(ids(ahead).toSorted());
      expect(kept).toEqual([]);
    }),
  );
});

it('what is stored is read back, and anything else is no reminder', () => {
  const stored = {
    ...seen(reminderOf()),
    wall: ['2026-11-28', '2026-11-29'],
    shownMs: NOON,
    endedMs: NOON + HOUR,
  };
  expect(parseReminder(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  for (const key of Object.keys(reminderOf()).filter((name) => name !== 'allDay'))
    expect(parseReminder({ ...stored, [key]: undefined }), key).toBeUndefined();
  expect(parseReminder({ ...stored, leadMinutes: 7 })).toBeUndefined();
  for (const wall of ['2026-11-28', [], ['2026-11-28'], ['x', 'y'], [1, 2]])
    expect(parseReminder({ ...stored, wall }), `${wall}`).not.toHaveProperty('wall');
  fc.assert(fc.property(fc.anything(), (value) => parseReminder(value) === undefined));
});
