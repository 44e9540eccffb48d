import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../../../shared/icalendar/components.ts';
import type { When } from '../../../../shared/icalendar/date-time.ts';
import { UTC } from '../../../../shared/icalendar/find-zone.ts';
import { ianaZone } from '../../../../shared/icalendar/iana-zone.ts';
import { wallOf } from '../../../../shared/icalendar/wall-clock.ts';
import { writeCalendar } from '../../../../shared/icalendar/write-calendar.ts';
import { read } from './ics.ts';

const NOW = Date.UTC(2026, 10, 28, 12);
const encoder = new TextEncoder();
const start: When = { wall: wallOf(2026, 3, 2, 18, 0, 0), date: false, zone: UTC };

/** Any text as a calendar gives it back: without controls, ends trimmed. */
const asKept = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();

/** Texts full of what has a meaning in the format. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'\\;,:"\n\r\t\u0000 nN^=éñ🌵漢'), maxLength: 200 }),
);

const ZONES = [
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Chatham',
  'Africa/Casablanca',
];
const walls = fc.integer({ min: wallOf(1971, 1, 1, 0, 0, 0), max: wallOf(2099, 1, 1, 0, 0, 0) });
const whens: fc.Arbitrary<When> = fc.oneof(
  fc.record({ wall: walls.map((wall) => wall - (wall % 86_400)), date: fc.constant(true) }),
  fc.record({ wall: walls, date: fc.constant(false) }),
  fc.record({
    wall: walls,
    date: fc.constant(false),
    zone: fc.constantFrom(UTC, ...ZONES.flatMap((name) => ianaZone(name) ?? [])),
  }),
);

describe('a calendar that was written', () => {
  it('gives every text back', () => {
    fc.assert(
      fc.property(texts, texts, texts, (summary, description, location) => {
        const written = writeCalendar({
          events: [{ uid: 'a', start, summary, description, location, organizer: summary }],
          now: NOW,
          name: location,
        });
        const { calendar, codes } = read(encoder.encode(written));
        const [event] = calendar.events;
        if (!event) throw new Error('no event');
        expect(codes).toEqual([]);
        expect(calendar.name).toBe(asKept(location));
        expect(text(event.component, 'SUMMARY')).toBe(asKept(summary));
        expect(text(event.component, 'DESCRIPTION')).toBe(asKept(description));
        expect(text(event.component, 'LOCATION')).toBe(asKept(location));
      }),
    );
  });

  it('keeps lines to 75 octets, each of them whole characters, with CRLF alone', () => {
    fc.assert(
      fc.property(texts, (summary) => {
        const lines = writeCalendar({ events: [{ uid: 'a', start, summary }], now: NOW }).split('\r\n');
        for (const line of lines) {
          expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line).not.toMatch(/[\ud800-\udbff]$|^ ?[\udc00-\udfff]/);
        }
      }),
    );
  });

  it('gives every time back', () => {
    fc.assert(
      fc.property(
        whens,
        fc.array(whens, { maxLength: 5 }),
        fc.array(whens, { maxLength: 5 }),
        (when, dates, except) => {
          const written = writeCalendar({
            events: [{ uid: 'a', start: when, dates: dates.map((date) => ({ when: date })), except }],
            now: NOW,
          });
          const { calendar } = read(encoder.encode(written));
          const [event] = calendar.events;
          const told = ({ wall, date, zone }: When): string => `${wall} ${date} ${zone?.name}`;
          expect(event && told(event.start)).toBe(told(when));
          expect(event?.dates.map((date) => told(date.when)).sort()).toEqual(dates.map(told).sort());
          expect(event?.except.map(told).sort()).toEqual(except.map(told).sort());
        },
      ),
    );
  });
});
