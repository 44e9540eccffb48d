import { describe, expect, it } from 'vitest';
import { countRight, SERIES_ICS, SERIES_STARTS } from '../../../bench/weekly-series.ts';

const HOUR_MS = 3_600_000;
const [first = 0, second = 0, third = 0, fourth = 0] = SERIES_STARTS;

describe('starts of a series', () => {
  it('are 19:00 in New York before and after the clocks go back', () => {
    const told = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'America/New_York' });
    expect(SERIES_STARTS.map((start) => told.format(start))).toEqual(['19:00', '19:00', '19:00', '19:00']);
    expect(SERIES_ICS).toContain('DTSTART;TZID=America/New_York:20261020T190000');
  });

  it('are right once each, and wrong an hour off', () => {
    expect(countRight([first, second, third, fourth])).toBe(4);
    expect(countRight([first, second, third - HOUR_MS, fourth - HOUR_MS])).toBe(2);
    expect(countRight([])).toBe(0);
  });

  it('lose by what is held beside them', () => {
    expect(countRight([first, second, third, fourth, fourth + HOUR_MS])).toBe(3);
    expect(countRight([first, first, second, third, fourth])).toBe(3);
  });
});
