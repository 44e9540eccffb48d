import { describe, expect, it } from 'vitest';
import { expand } from '../../../../shared/icalendar/expand.ts';
import { readCalendar } from '../../../../shared/icalendar/read-calendar.ts';
import { event, ics, issueCodes, read, starts, stepsOf } from './ics.ts';

const YEAR = { fromMs: Date.UTC(2026, 0), toMs: Date.UTC(2027, 0), zone: 'UTC' };

/** What reading and expanding takes, and what it tells. */
function work(bytes: Uint8Array) {
  const reading = stepsOf(readCalendar(bytes));
  if (!reading.value.ok) throw new Error('refused');
  const { events } = reading.value.value;
  const expanding = stepsOf(expand(events, YEAR));
  const codes = [...reading.value.warnings, ...expanding.value.issues].map(({ code }) => code);
  return { events, codes, instances: expanding.value.instances, steps: reading.steps + expanding.steps };
}

describe('a rule without measure', () => {
  it.each([
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;COUNT=999999999',
    'FREQ=MINUTELY;BYSECOND=0,1,2,3,4,5,6,7,8,9',
    'FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,10,20,30;BYSECOND=0,15,30,45',
  ])('%s is cut, said to be so, and the events beside it stay', (rule) => {
    const bytes = ics(
      ...event('UID:endless', 'DTSTART:20260101T000000Z', `RRULE:${rule}`),
      ...event('UID:good', 'DTSTART:20260501T180000Z'),
    );
    const { instances, codes } = work(bytes);
    expect(codes).toContain('event-too-many-dates');
    expect(instances.length).toBeLessThanOrEqual(5_001);
    expect(instances.filter(({ source }) => source.uid === 'good')).toHaveLength(1);
  });

  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31',
  ])('%s, which never comes, ends', (rule) => {
    const { instances } = work(ics(...event('DTSTART:20260101T000000Z', `RRULE:${rule}`)));
    expect(instances).toHaveLength(1);
  });

  it('by the thousand has one bound for all together', () => {
    const endless = Array.from({ length: 3_000 }, (_, index) =>
      event(`UID:e${index}`, 'DTSTART:19700101T000000Z', 'RRULE:FREQ=MINUTELY'),
    );
    const { codes, steps } = work(ics(...endless.flat()));
    expect(codes).toContain('calendar-too-many-dates');
    expect(steps).toBeLessThan(500_000);
  });
});

it('takes 10,000 changed dates of one series', () => {
  const changes = Array.from({ length: 10_000 }, (_, index) => {
    const at = new Date(Date.UTC(2000, 0, 1 + index, 18)).toISOString().replace(/[-:]|\.000/g, '');
    return event('UID:daily', `RECURRENCE-ID:${at}`, `DTSTART:${at.replace('T18', 'T19')}`);
  });
  const bytes = ics(...event('UID:daily', 'DTSTART:20000101T180000Z', 'RRULE:FREQ=DAILY'), ...changes.flat());
  const { instances } = work(bytes);
  expect(instances).toHaveLength(365);
  const moved = instances.filter(({ startMs }) => new Date(startMs).getUTCHours() === 19);
  // The ten-thousandth day after the first of 2000 is May 18, 2027.
  expect(moved).toHaveLength(365);
});

/** Days of a series at 18:00 UTC from 1980 on, but for one. */
const daysBut = (count: number, left: string): string =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(1980, 0, 1 + index, 18)).toISOString().replace(/[-:]|\.000/g, ''),
  )
    .filter((day) => !day.startsWith(left))
    .join();

const excepted = (list: string): Uint8Array =>
  ics(...event('DTSTART:19800101T180000Z', 'RRULE:FREQ=DAILY', `EXDATE:${list}`));

it('takes a long list of exceptions, and says where one is too long to be taken whole', () => {
  const in1990 = { fromMs: Date.UTC(1990, 0), toMs: Date.UTC(1991, 0) };
  expect(starts(excepted(daysBut(4_500, '19900704')), in1990)).toEqual(['1990-07-04T18:00:00']);
  expect(issueCodes(excepted(daysBut(20_000, '19900704')))).toContain('event-dates-unreadable');
});

it('passes over what is beyond 20,000 events of 50 MB, and says so', { timeout: 60_000 }, () => {
  const description = `DESCRIPTION:${'All are welcome. '.repeat(140)}`;
  const many = Array.from({ length: 20_500 }, (_, index) =>
    event(`UID:e${index}`, 'DTSTART:20260302T180000Z', description).join('\r\n'),
  );
  const bytes = ics(...many);
  expect(bytes.length).toBeGreaterThan(48_000_000);
  const { events, codes } = work(bytes);
  expect(events).toHaveLength(20_000);
  expect(codes).toContain('calendar-too-many-events');
});

describe('lines without measure', () => {
  it.each([
    ['lone line ends', '\r'.repeat(500_000)],
    ['folds', `SUMMARY:${'\r\n x'.repeat(200_000)}`],
    ['one line', `DESCRIPTION:${'x'.repeat(2_000_000)}`],
    ['quotes', `DESCRIPTION;X="${'";"'.repeat(200_000)}:y`],
    ['components in one another', 'BEGIN:X-A\r\n'.repeat(50_000)],
    ['ends of nothing', 'END:X-A\r\n'.repeat(50_000)],
    ['carets and commas', `CATEGORIES:${'^n,'.repeat(200_000)}`],
  ])('of %s leave the events before and behind', (_, lines) => {
    const { events } = work(
      ics(
        ...event('UID:before', 'DTSTART:20260302T180000Z'),
        lines,
        ...event('UID:behind', 'DTSTART:20260302T180000Z'),
      ),
    );
    expect(events.map(({ uid }) => uid)).toEqual(['before', 'behind']);
  });
});

it('takes the name of a zone without measure', () => {
  const start = `DTSTART;TZID="${':'.repeat(200_000)}x":20260302T180000`;
  expect(issueCodes(ics(...event(start)))).toEqual(['event-zone-unknown']);
});

it('takes line ends without number from a text that was damaged', () => {
  const [before, behind] = ['before', 'behind'].map((uid) => event(`UID:${uid}`, 'DTSTART:20260302T180000Z'));
  const bytes = ics(...(before ?? []), `X-BAD:?${'\r'.repeat(300_000)}`, ...(behind ?? []));
  bytes[bytes.indexOf(0x3f)] = 0xff;
  expect(work(bytes).events.map(({ uid }) => uid)).toEqual(['before', 'behind']);
});

it('tells of a hundred rules that cannot be read, and no more, whatever the length of the title', () => {
  const title = `SUMMARY:${'A long title\r\n '.repeat(10_000)}`;
  const [one] = work(
    ics(...event('DTSTART:20260302T180000Z', title, ...Array(20_000).fill('RRULE:x'))),
  ).events;
  expect(one?.issues).toHaveLength(100);
  expect(new Set(one?.issues.map(({ params }) => params?.title)).size).toBe(1);
});

it('pauses between rules, however short each is', () => {
  const rules = Array.from({ length: 5_000 }, () => 'RRULE:FREQ=YEARLY;COUNT=1');
  const bytes = ics(...event('DTSTART:20260302T180000Z', ...rules));
  expect(starts(bytes)).toEqual(['2026-03-02T18:00:00']);
  expect(work(bytes).steps).toBeGreaterThan(5_000);
});

it('counts the times of an hour of which a rule takes one', () => {
  const all = Array.from({ length: 60 }, (_, number) => number).join();
  const rule = `RRULE:FREQ=HOURLY;COUNT=999999;BYMINUTE=${all};BYSECOND=${all};BYSETPOS=1`;
  const many = Array.from({ length: 40 }, (_, index) =>
    event(`UID:e${index}`, 'DTSTART:20200101T000000Z', rule),
  );
  const { codes, instances } = work(ics(...many.flat()));
  expect(instances.length).toBeLessThan(100);
  expect(codes).toContain('event-rule-too-long');
});

it('knows no zone of thousands of parts, and says so', () => {
  const part = [
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'END:STANDARD',
  ];
  const zone = ['BEGIN:VTIMEZONE', 'TZID:Own', ...Array(8_000).fill(part).flat(), 'END:VTIMEZONE'];
  const many = Array.from({ length: 2_000 }, (_, index) =>
    event(`UID:e${index}`, `DTSTART;TZID=Own:${2000 + (index % 100)}0302T180000`),
  );
  const { events } = work(ics(...zone, ...many.flat()));
  expect(new Set(events.flatMap(({ issues }) => issues.map(({ code }) => code)))).toEqual(
    new Set(['event-zone-unknown']),
  );
});

describe('dates at the ends of time', () => {
  it('of year 0 are no dates; others of the feed stay', () => {
    const bytes = ics(
      ...event('UID:zero', 'DTSTART:00000101T000000Z'),
      ...event('UID:good', 'DTSTART:20260302T180000Z'),
    );
    const { calendar, codes } = read(bytes);
    expect(codes).toEqual(['event-start-unreadable']);
    expect(calendar.events.map(({ uid }) => uid)).toEqual(['good']);
  });

  it('of years 1 and 9999 are read, and a rule from the one to the other ends', () => {
    const bytes = ics(
      ...event('UID:first', 'DTSTART:00010101T000000Z', 'RRULE:FREQ=YEARLY;UNTIL=99991231T235959Z'),
      ...event('UID:last', 'DTSTART:99991231T235959Z', 'RRULE:FREQ=SECONDLY', 'DURATION:P9999W'),
    );
    expect(starts(bytes)).toEqual(['2026-01-01T00:00:00']);
    expect(issueCodes(bytes)).toEqual([]);
  });
});
