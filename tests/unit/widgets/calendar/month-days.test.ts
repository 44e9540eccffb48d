import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, weekOf, weeksOf } from '../../../../widgets/calendar/month-days.ts';
import { dateAfterKey } from '../../../../widgets/calendar/month-keys.ts';

const key = (name: string, more: object = {}) => ({
  key: name,
  ...{ shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
  ...more,
});

describe('weeksOf', () => {
  it('begins on the day that the reader’s week begins with', () => {
    expect(weeksOf('2026-11', 0)[0]?.[0]).toBe('2026-11-01');
    expect(weeksOf('2026-11', 1)[0]?.[0]).toBe('2026-10-26');
    // Four weeks are enough where February begins with the week.
    expect(weeksOf('2027-02', 1)).toHaveLength(4);
  });

  it('holds every day of its month once, in whole weeks that touch it', () => {
    const months = fc.tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 6 }), ([year, number], first) => {
        const month = `${year}-${String(number).padStart(2, '0')}`;
        const weeks = weeksOf(month, first);
        const inside = weeks.flat().filter((date) => date.startsWith(month));
        expect(new Set(inside).size).toBe(new Date(Date.UTC(year, number, 0)).getUTCDate());
        for (const week of weeks) {
          expect(week.some((date) => date.startsWith(month))).toBe(true);
          expect(new Date(week[0] ?? '').getUTCDay()).toBe(first);
        }
      }),
    );
  });
});

describe('dates', () => {
  it('stay on the last day of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  it('know the week that they are in', () => {
    expect(weekOf('2026-11-28', 0)).toBe('2026-11-22');
    expect(weekOf('2026-11-28', 6)).toBe('2026-11-28');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});

describe('dateAfterKey', () => {
  const from = '2026-11-18';
  it.each([
    ['ArrowLeft', '2026-11-17', '2026-11-19'],
    ['ArrowRight', '2026-11-19', '2026-11-17'],
    ['ArrowUp', '2026-11-11', '2026-11-11'],
    ['ArrowDown', '2026-11-25', '2026-11-25'],
    ['Home', '2026-11-15', '2026-11-15'],
    ['End', '2026-11-21', '2026-11-21'],
    ['PageUp', '2026-10-18', '2026-10-18'],
    ['PageDown', '2026-12-18', '2026-12-18'],
  ])('%s leads to %s, and mirrored to %s', (name, ltr, rtl) => {
    expect(dateAfterKey(from, key(name), { first: 0, rtl: false })).toBe(ltr);
    expect(dateAfterKey(from, key(name), { first: 0, rtl: true })).toBe(rtl);
  });

  it('leafs by years with Shift, and leaves every other key to the page', () => {
    const grid = { first: 0, rtl: false };
    expect(dateAfterKey(from, key('PageDown', { shiftKey: true }), grid)).toBe('2027-11-18');
    for (const other of [key('a'), key('Tab'), key('ArrowLeft', { altKey: true })])
      expect(dateAfterKey(from, other, grid)).toBeUndefined();
  });
});
