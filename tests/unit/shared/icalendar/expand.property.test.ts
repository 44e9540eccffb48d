import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expansion, expand } from '../../../../shared/icalendar/expand.ts';
import { keyOf, startOf } from '../../../../shared/icalendar/instance.ts';
import type { CalendarEvent } from '../../../../shared/icalendar/read-event.ts';
import { atOnce } from '../../../../shared/icalendar/steps.ts';
import { event, ics, read } from './ics.ts';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 1);

const list = (largest: number, fromEnd: boolean): fc.Arbitrary<string | undefined> =>
  fc.option(
    fc
      .uniqueArray(fc.integer({ min: fromEnd ? -largest : 1, max: largest }).filter(Boolean), {
        minLength: 1,
        maxLength: 4,
      })
      .map((numbers) => numbers.join()),
    { nil: undefined, freq: 3 },
  );

const weekdays = fc.option(
  fc
    .uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU', '1MO', '-1FR', '2SU'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((days) => days.join()),
  { nil: undefined },
);

/** Rules of every kind. */
const rule = fc
  .record({
    FREQ: fc.constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY'),
    INTERVAL: fc.integer({ min: 1, max: 40 }).map(String),
    COUNT: fc.option(fc.integer({ min: 1, max: 60 }).map(String), { nil: undefined, freq: 2 }),
    BYMONTH: list(12, false),
    BYMONTHDAY: list(31, true),
    BYYEARDAY: list(366, true),
    BYWEEKNO: list(53, true),
    BYDAY: weekdays,
    BYHOUR: list(23, false),
    BYSETPOS: list(5, true),
    WKST: fc.constantFrom('MO', 'SU', 'WE'),
  })
  .map((parts) =>
    Object.entries(parts)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${value}`)
      .join(';'),
  );

const zone = fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Africa/Casablanca', 'Australia/Lord_Howe');
const start = fc
  .record({ day: fc.integer({ min: 0, max: 700 }), minute: fc.integer({ min: 0, max: 1439 }) })
  .map(({ day, minute }) =>
    new Date(START + day * DAY_MS + minute * 60_000).toISOString().replace(/[-:]|\.\d+Z/g, ''),
  );

const series = fc
  .record({ rule, zone, start, hours: fc.integer({ min: 0, max: 50 }) })
  .map((one) =>
    read(
      ics(...event(`DTSTART;TZID=${one.zone}:${one.start}`, `DURATION:PT${one.hours}H`, `RRULE:${one.rule}`)),
    ),
  );

const window = (from: number, days: number) => ({
  fromMs: START + from * DAY_MS,
  toMs: START + (from + days) * DAY_MS,
  zone: 'America/Chicago',
});

const keys = (expansion: Expansion<CalendarEvent>): readonly string[] =>
  expansion.instances.map((instance) => `${instance.startMs} ${keyOf(instance)}`);

describe('the dates of a series', () => {
  it('are in order, once each, and touch the window', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: -100, max: 900 }),
        fc.integer({ min: 1, max: 300 }),
        (one, from, days) => {
          const asked = window(from, days);
          const { instances } = atOnce(expand(one.calendar.events, asked));
          expect(new Set(instances.map(({ startMs }) => startMs)).size).toBe(instances.length);
          expect(instances).toEqual([...instances].sort((a, b) => a.startMs - b.startMs));
          for (const { startMs, endMs } of instances) {
            expect(startMs).toBeLessThan(asked.toMs);
            expect(Math.max(endMs, startMs + 1)).toBeGreaterThan(asked.fromMs);
          }
        },
      ),
    );
  });

  it('do not depend on where the window is cut', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 2, max: 200 }),
        (one, from, days) => {
          const whole = atOnce(expand(one.calendar.events, window(from, days)));
          fc.pre(whole.issues.length === 0);
          const cut = Math.floor(days / 2);
          const parts = [window(from, cut), window(from + cut, days - cut)].map((part) =>
            atOnce(expand(one.calendar.events, part)),
          );
          expect([...new Set(parts.flatMap(keys))]).toEqual(keys(whole));
        },
      ),
    );
  });

  it('begin with the start, which always counts', () => {
    fc.assert(
      fc.property(series, (one) => {
        const { instances } = atOnce(expand(one.calendar.events, window(-5, 800)));
        const [first] = one.calendar.events;
        const start = instances[0] && startOf(instances[0]);
        expect(start?.zone).toBe(first?.start.zone);
        // A start that a clock change skips is shifted; it is still the first.
        expect(Math.abs((start?.wall ?? 0) - (first?.start.wall ?? 1))).toBeLessThanOrEqual(3600);
      }),
    );
  });
});
