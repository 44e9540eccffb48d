import { describe, expect, it } from 'vitest';
import { groupSeries } from '../../../../shared/events/series.ts';
import { event, ics } from '../icalendar/ics.ts';
import { occurrences } from './feed.ts';

const series = (...events: readonly (readonly string[])[]) =>
  groupSeries(occurrences(ics(...events.flatMap((lines) => event(...lines))))).map(({ next, dates }) => [
    next.details.title,
    next.start,
    dates.length,
  ]);
const at = (wall: string) => ({ kind: 'floating', wall });

describe('groupSeries', () => {
  it('makes one entry of all dates of an event, moved ones too, in the order of the first', () => {
    expect(
      series(
        ['UID:b', 'SUMMARY:Weekly', 'DTSTART:20260302T180000', 'RRULE:FREQ=WEEKLY;COUNT=4'],
        ['UID:b', 'SUMMARY:Weekly, moved', 'RECURRENCE-ID:20260309T180000', 'DTSTART:20260310T190000'],
        ['UID:a', 'SUMMARY:Once', 'DTSTART:20260301T180000'],
      ),
    ).toEqual([
      ['Once', at('2026-03-01T18:00:00'), 1],
      ['Weekly', at('2026-03-02T18:00:00'), 4],
    ]);
  });

  it('shows the next date that takes place', () => {
    expect(
      series(
        ['UID:b', 'SUMMARY:Weekly', 'DTSTART:20260302T180000', 'RRULE:FREQ=WEEKLY;COUNT=2'],
        ['UID:b', 'STATUS:CANCELLED', 'RECURRENCE-ID:20260302T180000', 'DTSTART:20260302T180000'],
      ),
    ).toEqual([['Weekly', at('2026-03-09T18:00:00'), 2]]);
  });

  it('knows a series that its calendar wrote as so many events, and nothing of another hour or place', () => {
    const one = (uid: string, start: string, place = 'Hall', title = 'Meeting') =>
      [`UID:${uid}`, `SUMMARY:${title}`, `DTSTART:${start}`, `LOCATION:${place}`] as const;
    expect(
      series(
        one('1', '20260302T180000'),
        one('2', '20260309T180000'),
        one('3', '20260316T200000'),
        one('4', '20260323T180000', 'Park'),
        one('5', '20260324T180000', '', ''),
        one('6', '20260325T180000', '', ''),
      ).map(([, , count]) => count),
    ).toEqual([2, 1, 1, 1, 1]);
  });
});
