import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../shared/events/read-source.ts';
import { atOnce } from '../../../../shared/icalendar/steps.ts';
import { event, ics } from '../icalendar/ics.ts';
import { eventsJson, feed, occurrences, YEAR_2026 } from './feed.ts';

const SERIES = {
  id: 'series',
  title: 'Meeting',
  start: '2026-03-02T18:00:00',
  end: '2026-03-02T19:30:00',
  zone: 'America/New_York',
  rules: ['FREQ=WEEKLY;COUNT=4'],
  place: 'Town Hall',
  url: 'https://chapter.example/meeting',
};

const times = (file: string): readonly unknown[] => occurrences(file).map(({ start }) => start);

describe('events.json', () => {
  it('says the same as the calendar it was made of', () => {
    const lines = ['UID:series', 'SUMMARY:Meeting', 'DTSTART;TZID=America/New_York:20260302T180000'];
    const more = [
      'DTEND;TZID=America/New_York:20260302T193000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'LOCATION:Town Hall',
    ];
    const calendar = ics(...event(...lines, ...more, 'URL:https://chapter.example/meeting'));
    expect(occurrences(eventsJson([SERIES]))).toEqual(occurrences(calendar));
    expect(feed(eventsJson([SERIES])).name).toBe('Chapter');
  });

  it('tells ids apart by what stands behind a line end in them', () => {
    const ids = ['a\n1', 'a\n2', 'a\r\n3', 'a\\n1'];
    const found = occurrences(eventsJson(ids.map((id) => ({ id, title: id, start: '2026-03-02T18:00:00' }))));
    expect(new Set(found.map(({ eventId }) => eventId)).size).toBe(4);
    expect(found[0]?.eventId).toBe('a\n1');
  });

  it('keeps rules, exceptions, added and changed dates', () => {
    const entry = {
      ...SERIES,
      dates: ['2026-03-04T12:00:00'],
      except: ['2026-03-09T18:00:00'],
      changes: [
        { of: '2026-03-16T18:00:00', start: '2026-03-17T20:00:00', title: 'Moved' },
        { of: '2026-03-23T18:00:00', status: 'cancelled' },
      ],
    };
    const found = occurrences(eventsJson([entry]));
    const wall = (text: string) => ({ kind: 'zoned', wall: text, zone: 'America/New_York' });
    expect(found.map(({ start }) => start)).toEqual(
      ['2026-03-02T18:00:00', '2026-03-04T12:00:00', '2026-03-17T20:00:00', '2026-03-23T18:00:00'].map(wall),
    );
    expect(found[2]).toMatchObject({
      end: wall('2026-03-17T21:30:00'),
      details: { title: 'Moved', place: 'Town Hall' },
    });
    expect(found[3]?.details).toMatchObject({ status: 'cancelled', title: 'Meeting', url: SERIES.url });
    expect(found[0]?.details.status).toBe('confirmed');
  });

  it('changes a date and those after it', () => {
    const changes = [{ of: '2026-03-16T18:00:00', andFuture: true, start: '2026-03-16T19:00:00' }];
    expect(times(eventsJson([{ ...SERIES, changes }]))).toMatchObject([
      { wall: '2026-03-02T18:00:00' },
      { wall: '2026-03-09T18:00:00' },
      { wall: '2026-03-16T19:00:00' },
      { wall: '2026-03-23T19:00:00' },
    ]);
  });

  it.each([
    [{ start: '2026-03-02' }, { kind: 'date', date: '2026-03-02' }],
    [{ start: '2026-03-02T18:00:00Z' }, { kind: 'zoned', wall: '2026-03-02T18:00:00', zone: 'UTC' }],
    [{ start: '2026-03-02T18:00' }, { kind: 'zoned', wall: '2026-03-02T18:00:00', zone: 'America/Chicago' }],
    [
      { start: '2026-03-02T18:00', zone: '' },
      { kind: 'floating', wall: '2026-03-02T18:00:00' },
    ],
    [
      { start: '2026-03-02T18:00', zone: 'Nowhere/"Else' },
      { kind: 'unknown-zone', wall: '2026-03-02T18:00:00', zoneName: 'Nowhere/Else' },
    ],
  ])('reads the time of %j', (entry, start) => {
    expect(times(eventsJson([{ id: 'a', title: 'a', ...entry }], { zone: 'America/Chicago' }))).toEqual([
      start,
    ]);
  });

  it('takes over details that are sound and leaves out what is not', () => {
    const [one] = occurrences(
      eventsJson([
        {
          ...SERIES,
          rules: [],
          mode: 'hybrid',
          status: 'postponed',
          languages: ['en', 'es', 3],
          tags: 'potluck',
          image: { src: 'https://chapter.example/a.png', alt: 'A table' },
          description: ['Come ', { href: 'https://chapter.example/', text: 'here' }, { $$typeof: 1 }, 7],
        },
      ]),
    );
    expect(one?.details).toMatchObject({
      mode: 'hybrid',
      status: 'postponed',
      languages: ['en', 'es'],
      tags: [],
      image: { src: 'https://chapter.example/a.png', alt: 'A table' },
      description: ['Come ', { href: 'https://chapter.example/', text: 'here' }, ''],
    });
  });

  it('names entries that cannot be shown, and shows the others', () => {
    const entries = [
      { title: 'no id' },
      'text',
      null,
      { ...SERIES, start: 'soon' },
      SERIES,
      { ...SERIES, id: 'b', changes: [{}] },
    ];
    const result = atOnce(feed(eventsJson(entries)).expand(YEAR_2026));
    expect(result.occurrences).toHaveLength(8);
    expect(result.issues.map(({ code, where }) => `${code} ${where}`)).toEqual([
      'events-json-entry events[0]',
      'events-json-entry events[1]',
      'events-json-entry events[2]',
      'event-start-unreadable events[3]',
      'events-json-entry events[5].changes[0]',
    ]);
  });
});

describe('a source is read by what it holds', () => {
  const code = (content: string, contentType = ''): string | undefined => {
    const result = atOnce(readSource({ body: new TextEncoder().encode(content), contentType, url: '' }));
    return result.ok ? undefined : result.issues[0]?.code;
  };
  const calendar = new TextDecoder().decode(ics(...event('DTSTART:20260302T180000Z')));

  it.each([
    [calendar, 'application/json', undefined],
    [`\r\n${calendar}`, 'text/html', undefined],
    [eventsJson([]), 'text/calendar', undefined],
    [`\ufeff ${eventsJson([])}`, '', undefined],
    ['{"error":"not found"}', 'application/json', 'events-json-unreadable'],
    ['[1,2', '', 'events-json-unreadable'],
    [eventsJson('none'), '', 'events-json-unreadable'],
    [eventsJson([], { version: 2 }), '', 'events-json-newer'],
    ['<!doctype html><p>Sign in', 'application/json', 'calendar-html'],
    ['', 'application/json', 'calendar-empty'],
    ['', 'text/calendar', 'calendar-empty'],
    ['Not found', 'text/plain', 'calendar-not-icalendar'],
  ])('%j as %s: %s', (content, type, expected) => expect(code(content, type)).toBe(expected));
});
