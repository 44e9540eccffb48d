import { describe, expect, it } from 'vitest';
import { detailsOf } from '../../../../shared/events/sources/icalendar-details.ts';
import { endOf, keyOf } from '../../../../shared/icalendar/instance.ts';
import { event, ics, instances, issueCodes, spans, starts } from './ics.ts';

const NY = 'TZID=America/New_York';
const weekly = (...lines: readonly string[]): readonly string[] =>
  event(`DTSTART;${NY}:20260302T180000`, `DTEND;${NY}:20260302T190000`, ...lines);

describe('a series', () => {
  it('keeps its wall time across a clock change', () => {
    expect(spans(ics(...weekly('RRULE:FREQ=WEEKLY;COUNT=2')))).toEqual([
      '2026-03-02T23:00:00.000Z 2026-03-03T00:00:00.000Z',
      '2026-03-09T22:00:00.000Z 2026-03-09T23:00:00.000Z',
    ]);
  });

  it('shifts a time that a clock change skips, and shows it where it stands', () => {
    const file = ics(...event(`DTSTART;${NY}:20260307T023000`, 'RRULE:FREQ=DAILY;COUNT=3'));
    expect(starts(file)).toEqual(['2026-03-07T02:30:00', '2026-03-08T03:30:00', '2026-03-09T02:30:00']);
  });

  it('takes the first of two equal times, once', () => {
    const file = ics(...event(`DTSTART;${NY}:20261031T013000`, 'RRULE:FREQ=HOURLY;INTERVAL=24;COUNT=3'));
    expect(spans(file).map((span) => span.slice(0, 16))).toEqual([
      '2026-10-31T05:30',
      '2026-11-01T05:30',
      '2026-11-02T06:30',
    ]);
  });

  it.each([
    ['FREQ=SOMETIMES', 'event-rule-unreadable'],
    ['FREQ=WEEKLY;INTERVAL=0', 'event-rule-unreadable'],
    ['FREQ=MONTHLY;BYMONTH=0', 'event-rule-unreadable'],
    ['FREQ=YEARLY;RSCALE=HEBREW', 'event-rule-unreadable'],
    ['FREQ=WEEKLY;BYDAY=XX', 'event-rule-unreadable'],
    ['FREQ=WEEKLY;UNTIL=soon', 'event-rule-unreadable'],
    ['COUNT=3', 'event-rule-unreadable'],
  ])('with the rule %s shows its first date and says so', (rule, code) => {
    const file = ics(...weekly(`RRULE:${rule}`));
    expect(starts(file)).toEqual(['2026-03-02T18:00:00']);
    expect(issueCodes(file)).toEqual([code]);
  });

  it.each([
    'RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=MO;',
    'RRULE:freq=weekly;count=2',
    'RRULE:RRULE:FREQ=WEEKLY;COUNT=2',
  ])('reads through the dirt of %s', (line) => expect(starts(ics(...weekly(line)))).toHaveLength(2));

  it('takes COUNT=-1 beside UNTIL for no count', () => {
    expect(starts(ics(...weekly('RRULE:FREQ=WEEKLY;COUNT=-1;UNTIL=20260316T235959Z')))).toHaveLength(3);
  });

  it.each([
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', []],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3', []],
    ['FREQ=SECONDLY', ['event-too-many-dates']],
    ['FREQ=SECONDLY;BYSECOND=1;INTERVAL=60', ['event-rule-too-long']],
    ['FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2;INTERVAL=999999999', []],
  ])('ends, whatever the rule: %s', { timeout: 5_000 }, (rule, codes) => {
    const file = ics(...event('DTSTART:20260101T000000Z', `RRULE:${rule}`));
    expect(starts(file)[0]).toBe('2026-01-01T00:00:00');
    expect(issueCodes(file)).toEqual(codes);
  });

  it('of whole days ignores the time of day that its rule names (RFC 5545 3.3.10)', () => {
    const file = ics(...event('DTSTART;VALUE=DATE:20260302', 'RRULE:FREQ=DAILY;COUNT=2;BYHOUR=9,18'));
    expect(starts(file)).toEqual(['2026-03-02', '2026-03-03']);
  });

  it('of whole days ends with the day whose midnight its UNTIL is', () => {
    const until = (text: string): readonly string[] =>
      starts(ics(...event('DTSTART;VALUE=DATE:20260105', `RRULE:FREQ=DAILY;UNTIL=${text}`)));
    expect(until('20260107')).toHaveLength(3);
    expect(until('20260107T000000Z')).toHaveLength(3);
    expect(until('20260106T230000Z')).toHaveLength(3);
    expect(until('20260107T235959Z')).toHaveLength(3);
  });
});

describe('an exception', () => {
  it('of a whole-day series may be written as midnight of any zone (Exchange)', () => {
    const file = (exdate: string): Uint8Array =>
      ics(...event('DTSTART;VALUE=DATE:20260225', 'RRULE:FREQ=DAILY;COUNT=3', `EXDATE${exdate}`));
    const rest = ['2026-02-25', '2026-02-27'];
    expect(starts(file(';VALUE=DATE:20260226'))).toEqual(rest);
    expect(starts(file(';TZID=W. Europe Standard Time:20260226T000000'))).toEqual(rest);
    expect(starts(file(':20260225T230000Z'))).toEqual(rest);
    expect(starts(file(':20260226T050000Z'))).toEqual(rest);
  });

  it('that cannot be read is said to be so', () => {
    const file = ics(...weekly('RRULE:FREQ=WEEKLY;COUNT=2', 'EXDATE:nonsense', 'RDATE:20131210Z'));
    expect(starts(file)).toHaveLength(2);
    expect(issueCodes(file)).toContain('event-dates-unreadable');
  });

  it('may be a rule, as in RFC 2445', () => {
    const file = ics(...weekly('RRULE:FREQ=WEEKLY;COUNT=4', 'EXRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'));
    expect(starts(file)).toEqual(['2026-03-02T18:00:00', '2026-03-09T18:00:00', '2026-03-23T18:00:00']);
  });
});

describe('a changed date', () => {
  const moved = (id: string, ...lines: readonly string[]): readonly string[] =>
    event(`RECURRENCE-ID${id}`, ...lines);

  it('of a whole-day series is found by midnight of any zone (Exchange)', () => {
    const file = ics(
      ...event('DTSTART;VALUE=DATE:20260225', 'RRULE:FREQ=DAILY;COUNT=3'),
      ...moved(';TZID=W. Europe Standard Time:20260226T000000', 'DTSTART;VALUE=DATE:20260301'),
    );
    expect(starts(file)).toEqual(['2026-02-25', '2026-02-27', '2026-03-01']);
  });

  it('shifts the rest of the series and its length with THISANDFUTURE', () => {
    const file = ics(
      ...weekly('RRULE:FREQ=WEEKLY;COUNT=4'),
      ...moved(
        `;RANGE=THISANDFUTURE;${NY}:20260309T180000`,
        `DTSTART;${NY}:20260310T200000`,
        'DURATION:PT30M',
      ),
      ...moved(`;${NY}:20260323T180000`, `DTSTART;${NY}:20260323T090000`, 'STATUS:CANCELLED'),
    );
    expect(starts(file)).toEqual([
      '2026-03-02T18:00:00',
      '2026-03-10T20:00:00',
      '2026-03-17T20:00:00',
      '2026-03-23T09:00:00',
    ]);
    const { instances: found } = instances(file);
    expect(found.map(({ startMs, endMs }) => (endMs - startMs) / 60_000)).toEqual([60, 30, 30, 0]);
    expect(found.map(({ source }) => detailsOf(source).status === 'cancelled')).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('goes when its master excludes the date, unless it is newer', () => {
    const file = (sequence: number): Uint8Array =>
      ics(
        ...weekly('RRULE:FREQ=WEEKLY;COUNT=2', `EXDATE;${NY}:20260309T180000`, 'SEQUENCE:1'),
        ...moved(`;${NY}:20260309T180000`, `DTSTART;${NY}:20260310T200000`, `SEQUENCE:${sequence}`),
      );
    expect(starts(file(0))).toHaveLength(1);
    expect(starts(file(2))).toHaveLength(2);
  });

  it('with an unreadable RECURRENCE-ID is shown, and said to be doubtful', () => {
    const file = ics(...moved(':nonsense', `DTSTART;${NY}:20260310T200000`));
    expect(starts(file)).toEqual(['2026-03-10T20:00:00']);
    expect(issueCodes(file)).toEqual(['event-replaces-unreadable']);
  });

  it('keeps its key when it moves, and every date has its own', () => {
    const master = weekly('RRULE:FREQ=WEEKLY;COUNT=3');
    const keys = (...lines: readonly string[]) => instances(ics(...lines)).instances.map(keyOf);
    const before = keys(...master);
    const after = keys(...master, ...moved(`;${NY}:20260309T180000`, `DTSTART;${NY}:20260401T180000`));
    expect(new Set(before).size).toBe(3);
    expect([...after].sort()).toEqual([...before].sort());
    expect(keys(...event('DTSTART:20260101T000000Z'))).toEqual(['']);
  });
});

describe('events under one UID', () => {
  it('are the newest version of one', () => {
    const versions = [
      event('DTSTART:20260302T100000Z', 'SEQUENCE:1', 'LAST-MODIFIED:20260101T000000Z'),
      event('DTSTART:20260303T100000Z', 'SEQUENCE:1', 'LAST-MODIFIED:20260102T000000Z'),
      event('DTSTART:20260304T100000Z', 'SEQUENCE:0', 'LAST-MODIFIED:20260103T000000Z'),
    ];
    expect(starts(ics(...versions.flat()))).toEqual(['2026-03-03T10:00:00']);
  });

  it('are all shown where they differ and none is newer', () => {
    const file = ics(...event('DTSTART:20260302T100000Z'), ...event('DTSTART:20260303T100000Z'));
    expect(starts(file)).toHaveLength(2);
    expect(new Set(instances(file).instances.map(keyOf)).size).toBe(2);
  });
});

describe('the end', () => {
  const end = (...lines: readonly string[]): string | undefined =>
    spans(ics(...event(...lines)))[0]?.slice(25, 44);

  it('of a duration in days is nominal, in hours exact (RFC 5545 3.3.6)', () => {
    const start = `DTSTART;${NY}:20260307T120000`;
    expect(end(start, 'DURATION:P1D')).toBe('2026-03-08T16:00:00');
    expect(end(start, 'DURATION:PT24H')).toBe('2026-03-08T17:00:00');
    expect(end(start, 'DURATION:P1DT1H')).toBe('2026-03-08T17:00:00');
    expect(end(start, 'DTEND:20260307T180000Z')).toBe('2026-03-07T18:00:00');
  });

  it('in another zone is told there', () => {
    const file = ics(...event(`DTSTART;${NY}:20260302T180000`, 'DTEND;TZID=Europe/Berlin:20260303T090000'));
    const [flight] = instances(file).instances;
    expect(flight && endOf(flight).zone?.name).toBe('Europe/Berlin');
    expect(flight && flight.endMs - flight.startMs).toBe(9 * 3_600_000);
  });

  it('of a day is the next day at least', () => {
    for (const lines of [[], ['DTEND;VALUE=DATE:20260302'], ['DURATION:PT1H'], ['DURATION:P1D']])
      expect(end('DTSTART;VALUE=DATE:20260302', ...lines)).toBe('2026-03-03T00:00:00');
  });

  it.each([
    ['DTEND:20260301T000000Z', 'event-end-before-start'],
    ['DURATION:-PT1H', 'event-end-before-start'],
    ['DTEND:later', 'event-end-unreadable'],
    ['DTEND;VALUE=DATE:20260303', 'event-end-unreadable'],
    ['DURATION:P', 'event-end-unreadable'],
    ['DURATION:P999999999D', 'event-end-unreadable'],
  ])('%s is its start, and said to be doubtful', (line, code) => {
    expect(end('DTSTART:20260302T100000Z', line)).toBe('2026-03-02T10:00:00');
    expect(issueCodes(ics(...event('DTSTART:20260302T100000Z', line)))).toEqual([code]);
  });
});

describe('a window', () => {
  it('takes what overlaps it: [from, to)', () => {
    const file = ics(
      ...event('UID:running', 'DTSTART:20251231T230000Z', 'DURATION:PT2H'),
      ...event('UID:over', 'DTSTART:20251231T230000Z', 'DURATION:PT1H'),
      ...event('UID:moment', 'DTSTART:20260101T000000Z'),
      ...event('UID:next', 'DTSTART:20270101T000000Z'),
    );
    expect(instances(file).instances.map(({ source }) => source.uid)).toEqual(['running', 'moment']);
  });

  it('reads days and floating times in its zone', () => {
    const file = ics(
      ...event('UID:day', 'DTSTART;VALUE=DATE:20260302'),
      ...event('UID:f', 'DTSTART:20260302T080000'),
    );
    expect(spans(file, { zone: 'Asia/Kolkata' })).toEqual([
      '2026-03-01T18:30:00.000Z 2026-03-02T18:30:00.000Z',
      '2026-03-02T02:30:00.000Z 2026-03-02T02:30:00.000Z',
    ]);
  });
});

it('takes METHOD:CANCEL for all events of its calendar', () => {
  const file = ics('METHOD:CANCEL', ...event('DTSTART:20260302T100000Z'));
  expect(instances(file).instances[0]?.source.cancelled).toBe(true);
});
