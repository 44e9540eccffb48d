import { describe, expect, it } from 'vitest';
import { text } from '../../../../shared/icalendar/components.ts';
import { readCalendar } from '../../../../shared/icalendar/read-calendar.ts';
import { atOnce } from '../../../../shared/icalendar/steps.ts';
import { event, ics, read } from './ics.ts';

const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
const refusal = (content: string): string | undefined => {
  const result = atOnce(readCalendar(bytes(content)));
  return result.ok ? undefined : result.issues[0]?.code;
};

const START = 'DTSTART:20260302T180000Z';
const summary = (content: Uint8Array): string | undefined => {
  const [first] = read(content).calendar.events;
  return first && text(first.component, 'SUMMARY');
};

describe('a file that is no calendar is refused', () => {
  it.each([
    ['', 'calendar-empty'],
    [' \r\n\t', 'calendar-empty'],
    ['<!DOCTYPE html><title>Sign in</title>', 'calendar-html'],
    ['<html><body>BEGIN', 'calendar-html'],
    ['{"error":"not found"}', 'calendar-not-icalendar'],
    ['BEGIN:VCARD\r\nEND:VCARD', 'calendar-not-icalendar'],
    [`${'x'.repeat(2000)}BEGIN:VCALENDAR`, 'calendar-not-icalendar'],
    ['BEGIN:VCALENDAR\r\n BEGIN:VEVENT\r\n END:VCALENDAR', 'calendar-not-icalendar'],
  ])('%j as %s', (content, code) => expect(refusal(content)).toBe(code));
});

describe('a file that is damaged', () => {
  it.each([' ', '\r\n ', '\t\n', '\ufeff\ufeff', '\n\ufeff'])('may begin with %j', (start) => {
    const file = new TextDecoder().decode(ics(...event('UID:a', START)));
    expect(read(bytes(start + file)).calendar.events.map(({ uid }) => uid)).toEqual(['a']);
  });

  it('may be two files with a byte order mark each', () => {
    const [first, second] = ['a', 'b'].map((uid) => [
      0xef,
      0xbb,
      0xbf,
      ...ics(...event(`UID:${uid}`, START)),
    ]);
    const { calendar, codes } = read(new Uint8Array([...(first ?? []), ...(second ?? [])]));
    expect(calendar.events.map(({ uid }) => uid)).toEqual(['a', 'b']);
    expect(codes).toEqual([]);
  });

  it('keeps the good events where it is cut off, and says so', () => {
    const whole = ics(...event('UID:a', START), ...event('UID:b', START, 'RRULE:FREQ=DAILY'));
    const { calendar, codes } = read(whole.slice(0, whole.length - 40));
    expect(calendar.events.map(({ uid }) => uid)).toEqual(['a']);
    expect(codes).toEqual(['calendar-cut-off']);
    expect(read(whole).codes).toEqual([]);
  });

  it('keeps events whose END is missing', () => {
    const { calendar, codes } = read(
      ics('BEGIN:VEVENT', 'UID:a', START, ...event('UID:b', START), 'BEGIN:VEVENT', 'UID:c', START),
    );
    expect(calendar.events.map(({ uid }) => uid)).toEqual(['a', 'b', 'c']);
    expect(codes).toEqual([]);
  });

  it('says how many lines it could not read', () => {
    expect(read(ics('no colon here', ...event(START, 'another one'))).codes).toEqual([
      'calendar-stray-lines',
    ]);
  });

  it('names an event without a readable start, and shows the others', () => {
    const { calendar, codes } = read(
      ics(...event('UID:a', 'DTSTART:20260230T120000'), ...event('UID:b', START), ...event('UID:c')),
    );
    expect(codes).toEqual(['event-start-unreadable', 'event-start-unreadable']);
    expect(calendar.events.map(({ uid }) => uid)).toEqual(['b']);
  });

  it('is read up to 20,000 events', () => {
    const many = Array.from({ length: 20_003 }, (_, index) => event(`UID:${index}`, START));
    const { calendar, codes } = read(ics(...many.flat()));
    expect(calendar.events).toHaveLength(20_000);
    expect(codes).toEqual(['calendar-too-many-events']);
  });

  it('takes UIDs that are names of object internals', () => {
    const { calendar } = read(ics(...event('UID:__proto__', START), ...event('UID:constructor', START)));
    expect(calendar.events.map(({ uid }) => uid)).toEqual(['__proto__', 'constructor']);
  });
});

describe('text', () => {
  it('is unescaped', () => {
    expect(summary(ics(...event(START, 'SUMMARY:a\\, b\\; c\\\\d\\nE\\Nf')))).toBe('a, b; c\\d\nE\nf');
  });

  it('is decoded after a fold inside a character', () => {
    const folded = [...bytes('SUMMARY:Caf'), 0xc3, 13, 10, 32, 0xa9, ...bytes(' Z')];
    const parts = [...bytes(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${START}\r\n`), ...folded];
    expect(summary(new Uint8Array([...parts, ...bytes('\r\nEND:VEVENT\r\nEND:VCALENDAR')]))).toBe('Café Z');
  });

  it('is read in the encodings that calendars come in', () => {
    const content = new TextDecoder().decode(ics(...event(START, 'SUMMARY:Café à la carte')));
    const wide = new Uint8Array(
      [...`\ufeff${content}`].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    );
    const swapped = new Uint8Array(wide.map((_, index) => wide[index ^ 1] ?? 0));
    const western = new Uint8Array([...content].map((c) => c.charCodeAt(0)));
    for (const encoded of [bytes(content), bytes(`\ufeff${content}`), wide, swapped, western])
      expect(summary(encoded)).toBe('Café à la carte');
  });

  it('of an alarm is not that of its event', () => {
    const alarm = ['BEGIN:VALARM', 'SUMMARY:alarm', 'END:VALARM'];
    expect(summary(ics(...event(START, ...alarm, 'SUMMARY:event')))).toBe('event');
  });

  it('in lower-case names is found, and the first of two counts', () => {
    expect(summary(ics(...event(START, 'summary;x="a:b;c":one', 'SUMMARY:two')))).toBe('one');
  });
});

it('has the name of the calendar', () => {
  expect(read(ics('X-WR-CALNAME:Chapter\\, North', ...event(START))).calendar.name).toBe('Chapter, North');
});
