import { describe, expect, it } from 'vitest';
import { byDate } from '../../../../widgets/calendar/days-of.ts';
import { occurrences } from '../../shared/events/feed.ts';
import { event, ics } from '../../shared/icalendar/ics.ts';

const inMarch = (zone: string, ...events: readonly (readonly string[])[]) =>
  byDate(occurrences(ics(...events.flat())), '2026-03-01', '2026-03-31', zone);
const days = (...lines: readonly string[]) => [...inMarch('UTC', event(...lines)).keys()];

describe('byDate', () => {
  it.each([
    [['DTSTART:20260302T180000'], ['2026-03-02']],
    [['DTSTART:20260302T220000', 'DTEND:20260303T020000'], ['2026-03-02']],
    [
      ['DTSTART;VALUE=DATE:20260302', 'DTEND;VALUE=DATE:20260304'],
      ['2026-03-02', '2026-03-03'],
    ],
    [
      ['DTSTART:20260302T090000', 'DTEND:20260304T000000'],
      ['2026-03-02', '2026-03-03'],
    ],
    [
      ['DTSTART:20260302T090000', 'DTEND:20260304T090000'],
      ['2026-03-02', '2026-03-03', '2026-03-04'],
    ],
    [['DTSTART;VALUE=DATE:20260227', 'DTEND;VALUE=DATE:20260302'], ['2026-03-01']],
  ])('puts %j on %j', (lines, dates) => expect(days(...lines)).toEqual(dates));

  it.each([
    ['America/New_York', '2026-03-03'],
    ['America/Los_Angeles', '2026-03-02'],
    ['Asia/Tokyo', '2026-03-03'],
  ])('puts an event on the date of a reader in %s', (zone, date) => {
    const call = event('DTSTART;TZID=America/New_York:20260303T003000');
    expect([...inMarch(zone, call).keys()]).toEqual([date]);
  });

  it('leaves whole days and times of no zone on their dates wherever the reader is', () => {
    for (const start of ['DTSTART;VALUE=DATE:20260303', 'DTSTART:20260303T003000'])
      expect([...inMarch('America/Los_Angeles', event(start)).keys()]).toEqual(['2026-03-03']);
  });

  it('puts what lasts for days before what is of one day', () => {
    const camp = ['UID:camp', 'DTSTART;VALUE=DATE:20260301', 'DTEND;VALUE=DATE:20260304', 'SUMMARY:Camp'];
    const talk = ['UID:talk', 'DTSTART;VALUE=DATE:20260301', 'SUMMARY:Talk'];
    const first = inMarch('UTC', event(...talk), event(...camp)).get('2026-03-01');
    expect(first?.map(({ details }) => details.title)).toEqual(['Camp', 'Talk']);
  });
});
