import { expect, it } from 'vitest';
import { longDate } from '../../../../shared/i18n/long-date.ts';

it('writes a calendar date out, the same day in every time zone', () => {
  expect(longDate('2026-05-02', 'en-US')).toBe('May 2, 2026');
  expect(longDate('2026-05-02', 'es-419')).toBe('2 de mayo de 2026');
});
