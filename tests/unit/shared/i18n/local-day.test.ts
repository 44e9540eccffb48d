import { expect, it } from 'vitest';
import { localDay } from '../../../../shared/i18n/local-day.ts';

it('is the day of the calendar on the wall, in two digits each', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 10, 24, 0, 1))).toBe('2026-11-24');
});
