import { describe, expect, it } from 'vitest';
import { readComponents } from '../../../../shared/icalendar/components.ts';
import { fileZone } from '../../../../shared/icalendar/file-zone.ts';
import { ianaZone } from '../../../../shared/icalendar/iana-zone.ts';
import { atOnce } from '../../../../shared/icalendar/steps.ts';
import { wallOf } from '../../../../shared/icalendar/wall-clock.ts';
import { writeZone } from '../../../../shared/icalendar/write-zone.ts';
import type { Zone } from '../../../../shared/icalendar/zone.ts';

const zone = (name: string): Zone => {
  const found = ianaZone(name);
  if (!found) throw new Error(`no zone ${name}`);
  return found;
};

/** The zone as one reads it who knows nothing but the file. */
function described(text: string): Zone {
  const file = `BEGIN:VCALENDAR\r\n${text}END:VCALENDAR\r\n`;
  const { calendars } = atOnce(readComponents(file, { events: 1 }));
  const [timezone] = calendars[0]?.timezones ?? [];
  const found = timezone && fileZone('written', timezone, { left: 10_000_000 });
  if (!found) throw new Error('the zone is not understood');
  return found;
}

const STEP = 5 * 86_400;

function* every(step: number, first: number, last: number): Generator<number> {
  for (let at = instant(first) + 86_400; at < instant(last + 1) - 86_400; at += step) yield at;
}

/** The seconds at which the clocks change. */
function* changes(real: Zone, first: number, last: number): Generator<number> {
  for (const at of every(STEP, first, last)) {
    let [low, high] = [at, at + STEP];
    if (real.offsetAt(low) === real.offsetAt(high)) continue;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (real.offsetAt(middle) === real.offsetAt(low)) low = middle;
      else high = middle;
    }
    yield high;
  }
}

const instant = (year: number): number => wallOf(year, 1, 1, 0, 0, 0);

describe('a zone that was written', () => {
  it.each([
    ['America/New_York', 2005, 2060],
    ['America/Chicago', 1960, 2030],
    ['America/Santiago', 2000, 2040],
    ['Europe/Dublin', 1965, 2030],
    ['Africa/Casablanca', 2010, 2040],
    ['Pacific/Chatham', 1990, 2030],
    ['Pacific/Apia', 2008, 2030],
    ['Asia/Kolkata', 2020, 2030],
    ['Australia/Lord_Howe', 1980, 2030],
    ['Asia/Tehran', 2000, 2030],
    ['America/Nuuk', 2015, 2040],
    ['America/Phoenix', 1900, 1990],
  ])('%s has the same offsets from %i to %i, to the second', (name, first, last) => {
    const [real, written] = [zone(name), described(writeZone(zone(name), { first, last }))];
    for (const at of [...every(STEP, first, last), ...changes(real, first, last)])
      for (const near of [at - 1, at, at + 1])
        expect([near, written.offsetAt(near)]).toEqual([near, real.offsetAt(near)]);
  });

  it('goes on after its years where its clock keeps to a rule', () => {
    const written = described(writeZone(zone('America/New_York'), { first: 2025, last: 2027 }));
    for (const at of every(STEP, 2027, 2060))
      expect(written.offsetAt(at)).toBe(zone('America/New_York').offsetAt(at));
  });

  it('says a rule once, and lists what follows none', () => {
    expect(writeZone(zone('America/New_York'), { first: 2025, last: 2040 }).split('\r\n')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:America/New_York',
      'BEGIN:STANDARD',
      'DTSTART:20250101T000000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0500',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20250309T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20251102T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
      '',
    ]);
    expect(writeZone(zone('Africa/Casablanca'), { first: 2025, last: 2030 })).not.toContain('RRULE');
  });
});
