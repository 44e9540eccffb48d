import { expect, it } from 'vitest';
import { offsetOf, timeIn } from '../../../../../shared/events/sources/moment.ts';

it('tells a time with an offset in UTC where no zone is known, and leaves what is none', () => {
  expect(timeIn('2026-03-10 18:00:00.000 -05:00', undefined)).toBe('2026-03-10T23:00:00Z');
  expect(offsetOf('2026-03-10T18:00:00 -05:00')).toBe('-05:00');
  expect(timeIn('soon', undefined)).toBe('soon');
});

it('reads no more of a text than a time can have', () => {
  const long = `2026-03-10T${' '.repeat(300_000)}x`;
  expect(offsetOf(long)).toBe('');
  expect(timeIn(long, undefined).length).toBeLessThan(100);
});
