import { describe, expect, it } from 'vitest';
import { zoneFinder } from '../../../../shared/icalendar/find-zone.ts';
import { ianaZone } from '../../../../shared/icalendar/iana-zone.ts';
import { startOf } from '../../../../shared/icalendar/instance.ts';
import { wallText } from '../../../../shared/icalendar/wall-clock.ts';
import { toInstant, toWall } from '../../../../shared/icalendar/zone.ts';
import { event, ics, instances, issueCodes, spans } from './ics.ts';

const findZone = zoneFinder([], { left: 0 });

describe('the name of a zone', () => {
  it.each([
    ['America/New_York', 'America/New_York'],
    ['Europe/lisbon', 'Europe/Lisbon'],
    ['/freeassociation.sourceforge.net/America/New_York', 'America/New_York'],
    ['/vendor.example/2026_1/America/Argentina/Salta', 'America/Argentina/Salta'],
    ['America/New_York:', 'America/New_York'],
    ['"America/New_York"', 'America/New_York'],
    ['Eastern Standard Time', 'America/New_York'],
    ['eastern standard time', 'America/New_York'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['Pacific Standard Time (Mexico)', 'America/Tijuana'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Tokyo Standard Time', 'Asia/Tokyo'],
    ['Turkey Standard Time', 'Europe/Istanbul'],
    ['Russia Time Zone 10', 'Asia/Srednekolymsk'],
    ['UTC', 'UTC'],
    ['GMT', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['UTC-5', '-05:00'],
    ['GMT+0530', '+05:30'],
    ['-08:00', '-08:00'],
    ['EST5EDT', 'EST5EDT'],
  ])('%s is %s', (tzid, name) => expect(findZone(tzid)?.name).toBe(name));

  it.each(['Nowhere/Else', '../../etc/passwd', 'Customized Time Zone', '', 'UTC+99', 'Eastern', '__proto__'])(
    '%j is nobody’s',
    (tzid) => expect(findZone(tzid)).toBeUndefined(),
  );

  it('that nobody knows is flagged, and the time read on the reader’s clock', () => {
    const file = ics(...event('DTSTART;TZID=Nowhere/Else:20260302T180000'));
    const { instances: found } = instances(file, { zone: 'America/New_York' });
    expect(found[0] && startOf(found[0]).unknownZone).toBe('Nowhere/Else');
    expect(found[0]?.startMs).toBe(Date.parse('2026-03-02T23:00:00Z'));
    expect(issueCodes(file)).toEqual(['event-zone-unknown']);
  });
});

describe('the clock of a zone', () => {
  const instant = (zone: string, text: string): string => {
    const found = ianaZone(zone);
    return found ? new Date(toInstant(found, Date.parse(`${text}Z`) / 1000) * 1000).toISOString() : '';
  };

  it.each([
    // RFC 5545 3.3.5: "the local time 2:30 A.M. on March 11, 2007 … is interpreted as 3:30 A.M. UTC-04:00".
    ['America/New_York', '2007-03-11T02:30:00', '2007-03-11T07:30:00.000Z'],
    // RFC 5545 3.3.5: "… TZID=America/New_York:20071104T013000 indicates November 4, 2007 at 1:30 A.M. EDT (UTC-04:00)".
    ['America/New_York', '2007-11-04T01:30:00', '2007-11-04T05:30:00.000Z'],
    ['America/New_York', '2026-03-08T01:59:59', '2026-03-08T06:59:59.000Z'],
    ['America/New_York', '2026-03-08T03:00:00', '2026-03-08T07:00:00.000Z'],
    ['America/New_York', '2026-11-01T02:00:00', '2026-11-01T07:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05T01:45:00', '2026-04-04T14:45:00.000Z'],
    // The island skipped the whole 30 December when it crossed the date line.
    ['Pacific/Apia', '2011-12-30T12:00:00', '2011-12-30T22:00:00.000Z'],
    ['Pacific/Apia', '2011-12-31T12:00:00', '2011-12-30T22:00:00.000Z'],
    ['Asia/Kolkata', '2026-03-02T18:00:00', '2026-03-02T12:30:00.000Z'],
  ])('%s at %s is %s', (zone, wall, expected) => expect(instant(zone, wall)).toBe(expected));

  it('tells what Intl tells, through the clock changes of years', () => {
    for (const name of ['America/New_York', 'Africa/Casablanca', 'Pacific/Chatham', 'Europe/London']) {
      const zone = ianaZone(name);
      const format = new Intl.DateTimeFormat('sv-SE', {
        timeZone: name,
        dateStyle: 'short',
        timeStyle: 'medium',
      });
      for (let at = Date.UTC(2019, 0, 1, 0, 30); at < Date.UTC(2022, 0); at += 5 * 3_600_000)
        expect(zone && wallText(toWall(zone, at / 1000)).replace('T', ' ')).toBe(format.format(at));
    }
  });
});

describe('a zone that the file describes', () => {
  const timezone = (tzid: string, rule = 'FREQ=YEARLY', extra: readonly string[] = []): readonly string[] => [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    ...extra,
    'BEGIN:STANDARD',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:-0400',
    'TZOFFSETTO:-0500',
    `RRULE:${rule};BYDAY=1SU;BYMONTH=11`,
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:-0500',
    'TZOFFSETTO:-0400',
    `RRULE:${rule};BYDAY=2SU;BYMONTH=3`,
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];
  const two = (tzid: string): readonly string[] => [
    ...event('UID:a', `DTSTART;TZID=${tzid}:20260302T180000`),
    ...event('UID:b', `DTSTART;TZID=${tzid}:20260702T180000`),
  ];
  const at = (file: Uint8Array): readonly string[] => spans(file).map((span) => span.slice(0, 16));

  it('counts where no one else knows its name, from 1601 on, before and behind its events', () => {
    for (const lines of [
      [...timezone('Mine'), ...two('Mine')],
      [...two('Mine'), ...timezone('Mine')],
      [...timezone('A\\, B'), ...two('"A, B"')],
    ])
      expect(at(ics(...lines))).toEqual(['2026-03-02T23:00', '2026-07-02T22:00']);
  });

  it('gives way to the zone of that name', () => {
    expect(at(ics(...timezone('Asia/Tokyo'), ...two('Asia/Tokyo')))).toEqual([
      '2026-03-02T09:00',
      '2026-07-02T09:00',
    ]);
    expect(
      at(ics(...timezone('Mine', 'FREQ=YEARLY', ['X-LIC-LOCATION:Asia/Tokyo']), ...two('Mine'))),
    ).toEqual(['2026-03-02T09:00', '2026-07-02T09:00']);
  });

  it('holds in its own calendar alone', () => {
    const first = new TextDecoder().decode(
      ics(...timezone('Mine'), ...event('UID:a', 'DTSTART;TZID=Mine:20260302T180000')),
    );
    const second = new TextDecoder().decode(ics(...event('UID:b', 'DTSTART;TZID=Mine:20260302T180000')));
    expect(issueCodes(new TextEncoder().encode(first + second))).toEqual(['event-zone-unknown']);
  });

  it('is unknown where its rules are not understood', () => {
    for (const rule of ['FREQ=SECONDLY', 'FREQ=SOMETIMES'])
      expect(issueCodes(ics(...timezone('Mine', rule), ...two('Mine')))).toEqual([
        'event-zone-unknown',
        'event-zone-unknown',
      ]);
  });

  it('costs little however many there are', { timeout: 30_000 }, () => {
    const lines = Array.from({ length: 1_000 }, (_, index) => [
      ...timezone(`Z${index}`, 'FREQ=YEARLY;COUNT=9999'),
      ...event(`UID:${index}`, `DTSTART;TZID=Z${index}:20260302T180000`),
    ]);
    const began = performance.now();
    expect(instances(ics(...lines.flat())).instances).toHaveLength(1_000);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
