import { describe, expect, it } from 'vitest';
import { dayTitle, groupByDay } from '../../../../../widgets/elements/event-calendar/day-groups.ts';
import { occurrenceOf } from '../../../shared/events/occurrence-of.ts';

const on = (date: string, at = 0) => occurrenceOf({ kind: 'date', date }, Date.parse(date) + at);

describe('groupByDay', () => {
  it('puts the occurrences of one day together and keeps their order', () => {
    const [a, b, c] = [on('2026-11-25'), on('2026-11-25', 1), on('2026-11-27')];
    expect(groupByDay([a, b, c], '2026-11-24')).toEqual([
      { date: '2026-11-25', occurrences: [a, b] },
      { date: '2026-11-27', occurrences: [c] },
    ]);
  });

  it('counts what began before and goes on among today’s', () => {
    const camp = on('2026-11-20');
    expect(groupByDay([camp], '2026-11-24')).toEqual([{ date: '2026-11-24', occurrences: [camp] }]);
  });

  it('keeps days in order where clocks of several zones mix them', () => {
    expect(groupByDay([on('2026-11-26'), on('2026-11-25')], '2026-11-24').map(({ date }) => date)).toEqual([
      '2026-11-25',
      '2026-11-26',
    ]);
  });
});

describe('dayTitle', () => {
  const say = (id: string, params: object = {}): string => `${id} ${Object.values(params).join()}`.trim();

  it.each([
    ['2026-11-24', 'calendar.today Tuesday, November 24'],
    ['2026-11-25', 'calendar.tomorrow Wednesday, November 25'],
    ['2026-11-26', 'Thursday, November 26'],
  ])('names %s', (date, title) => expect(dayTitle(say, date, '2026-11-24', 'en-US')).toBe(title));
});
