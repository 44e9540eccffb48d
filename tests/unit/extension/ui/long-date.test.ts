import { expect, it } from 'vitest';
import { longDate } from '../../../../extension/ui/long-date.ts';

it('writes a calendar date out, the same day in every time zone', () => {
  expect(longDate('en-US', '2026-05-02')).toBe('May 2, 2026');
  expect(longDate('es-419', '2026-05-02')).toBe('2 de mayo de 2026');
});
