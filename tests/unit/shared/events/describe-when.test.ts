import { describe, expect, it } from 'vitest';
import { describeWhen, zoneLabel } from '../../../../shared/events/describe-when.ts';
import enUS from '../../../../shared/i18n/catalogs/en-US.json' with { type: 'json' };
import es419 from '../../../../shared/i18n/catalogs/es-419.json' with { type: 'json' };
import { translator } from '../../../../shared/i18n/translate.ts';
import { event, ics } from '../icalendar/ics.ts';
import { occurrences } from './feed.ts';

const NOW = Date.UTC(2026, 1, 1);
const NY = 'TZID=America/New_York';

/** Engines put narrow and thin spaces where a person reads a space. */
const spaced = (text: string | undefined): string | undefined =>
  text?.replace(/\s/g, ' ').replace(/ ?– ?/g, ' – ');

function when(lines: readonly string[], reader: { lang?: string; zone?: string; now?: number } = {}) {
  const [first] = occurrences(ics(...event(...lines)));
  if (!first) throw new Error('no occurrence');
  const t = translator({ 'en-US': enUS, 'es-419': es419 }, reader.lang ?? 'en-US');
  const told = describeWhen(first, { lang: 'en-US', t, zone: 'America/New_York', now: NOW, ...reader });
  return Object.fromEntries(Object.entries(told).map(([name, text]) => [name, spaced(text)]));
}

const EVENING = [`DTSTART;${NY}:20260225T200000`, `DTEND;${NY}:20260225T213000`];

describe('when an event is', () => {
  it('is told with its zone, and on the reader’s clock where that differs', () => {
    expect(when(EVENING)).toEqual({ day: 'Wed, Feb 25', time: '8:00 – 9:30 PM Eastern Time' });
    expect(when(EVENING, { zone: 'America/Chicago' })).toMatchObject({ local: '7 PM' });
    expect(when(EVENING, { zone: 'Europe/Berlin' })).toMatchObject({ local: 'Thu, Feb 26, 2 AM' });
    expect(when(EVENING, { zone: 'America/Toronto' })).not.toHaveProperty('local');
    expect(when(EVENING, { zone: 'Nowhere/Else' })).not.toHaveProperty('local');
  });

  it('names its zone in the reader’s language once its messages have come', () => {
    const words = translator({ 'en-US': enUS }, 'pt-BR');
    const late = translator({ 'en-US': enUS, 'pt-BR': { 'zone.eastern': 'Hora do Leste' } }, 'pt-BR');
    const named = (t: typeof words) => zoneLabel({ lang: 'pt-BR', t }, 'America/New_York', NOW);
    expect(named(words)).toBe('Eastern Time');
    expect(named(late)).toBe('Hora do Leste');
  });

  it('is told in Spanish', () => {
    const told = when(EVENING, { lang: 'es-419', zone: 'America/Los_Angeles' });
    expect(told.day).toMatch(/^mié,? 25 de feb/);
    expect(told.time).toMatch(/hora del Este$/);
  });

  it.each([
    ['America/Detroit', 'hora del Este'],
    ['America/Chicago', 'hora del Centro'],
    ['America/Denver', 'hora de la Montaña'],
    ['America/Los_Angeles', 'hora del Pacífico'],
    ['Europe/Madrid', 'hora de Europa central'],
  ])('names the zone %s as people who speak Spanish do: %s', (zone, name) => {
    const lines = [`DTSTART;TZID=${zone}:20260225T200000`];
    expect(when(lines, { lang: 'es-419' }).time).toBe(`8 p.m. ${name}`);
  });

  it('names the minutes and the end only where there are any', () => {
    expect(when([`DTSTART;${NY}:20260225T200000`]).time).toBe('8 PM Eastern Time');
    expect(when([`DTSTART;${NY}:20260225T200000`, 'DURATION:PT2H']).time).toBe('8 – 10 PM Eastern Time');
    expect(when([`DTSTART;${NY}:20260225T220000`, 'DURATION:PT4H'])).toEqual({
      day: 'Wed, Feb 25',
      time: '10 PM – 2 AM Eastern Time',
    });
  });

  it('ends on the clock on which it begins, whatever zone its end is given in', () => {
    for (const end of ['DTEND:20260226T030000Z', 'DTEND;TZID=America/Chicago:20260225T210000'])
      expect(when([`DTSTART;${NY}:20260225T200000`, end], { zone: 'Europe/Berlin' })).toMatchObject({
        time: '8 – 10 PM Eastern Time',
      });
  });

  it('of whole days has no time, and ends with its last day', () => {
    expect(when(['DTSTART;VALUE=DATE:20260225'])).toEqual({ day: 'Wed, Feb 25', time: '' });
    expect(when(['DTSTART;VALUE=DATE:20260225', 'DTEND;VALUE=DATE:20260228']).day).toBe(
      'Wed, Feb 25 – Fri, Feb 27',
    );
  });

  it('of several days names the day with each time', () => {
    const told = when([`DTSTART;${NY}:20260227T180000`, `DTEND;${NY}:20260301T120000`]);
    expect(told.day).toBe('Fri, Feb 27 – Sun, Mar 1');
    expect(told.time).toBe('Fri 6 PM – Sun 12 PM Eastern Time');
  });

  it('names a year that is not this one', () => {
    expect(when(EVENING, { now: Date.UTC(2025, 11, 31) }).day).toBe('Wed, Feb 25, 2026');
  });

  it('flags a zone that nobody knows, and adds none to a floating time', () => {
    expect(when(['DTSTART;TZID=Nowhere/Else:20260225T200000'])).toEqual({
      day: 'Wed, Feb 25',
      time: '8 PM',
      unknownZone: 'Nowhere/Else',
    });
    expect(when(['DTSTART;TZID=No\u202ewhere:20260225T200000'])).toMatchObject({ unknownZone: 'Nowhere' });
    expect(when(['DTSTART:20260225T200000'])).toEqual({ day: 'Wed, Feb 25', time: '8 PM' });
  });

  it('in UTC is told on the reader’s clock: feeds write single events so', () => {
    expect(when(['DTSTART:20260226T010000Z'])).toEqual({ day: 'Wed, Feb 25', time: '8 PM Eastern Time' });
  });

  it('in a zone that only its file knows is told with its offset', () => {
    expect(when(['DTSTART;TZID=UTC-3:20260225T200000'])).toMatchObject({
      time: '8 PM UTC-03:00',
      local: '6 PM',
    });
  });
});
