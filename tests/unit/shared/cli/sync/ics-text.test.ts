import { expect, it } from 'vitest';
import { icsText } from '../../../../../shared/cli/sync/ics-text.ts';
import { readICalendar } from '../../../../../shared/events/sources/icalendar.ts';
import enUS from '../../../../../shared/i18n/catalogs/en-US.json' with { type: 'json' };
import es419 from '../../../../../shared/i18n/catalogs/es-419.json' with { type: 'json' };
import { translator } from '../../../../../shared/i18n/translate.ts';
import { atOnce } from '../../../../../shared/icalendar/steps.ts';
import { event, ics } from '../../icalendar/ics.ts';

const published = (lang: string, ...lines: readonly string[]): string => {
  const read = atOnce(
    readICalendar({ body: ics(...event(...lines)), contentType: 'text/calendar', url: '' }),
  );
  if (!read.ok) throw new Error('refused');
  return icsText(read.value, 0, translator({ 'en-US': enUS, 'es-419': es419 }, lang)).replace(/\r\n /g, '');
};

it('hands on a rule that is understood, as the standard has it', () => {
  const rule = (text: string): string => published('en-US', 'DTSTART:20260302T180000Z', `RRULE:${text}`);
  expect(rule('FREQ=WEEKLY;COUNT=3')).toContain('\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n');
  expect(rule('RRULE:FREQ=WEEKLY')).toContain('\r\nRRULE:FREQ=WEEKLY\r\n');
  expect(rule('FREQ=WEEKLY;COUNT=-1;UNTIL=20260401T180000Z')).toContain(
    '\r\nRRULE:FREQ=WEEKLY;UNTIL=20260401T180000Z\r\n',
  );
});

it('tells of a rule that is not understood the first date, and that there may be others', () => {
  const doubtful = published(
    'es-419',
    'SUMMARY:Reunión',
    'DESCRIPTION:Traiga agua',
    'DTSTART:20260302T180000Z',
    'RRULE:FREQ=FORTNIGHTLY',
  );
  expect(doubtful).toContain('\r\nDTSTART:20260302T180000Z\r\n');
  expect(doubtful).not.toContain('RRULE');
  expect(doubtful).toMatch(/\r\nDESCRIPTION:“Reunión”: no se puede leer .*\\n\\nTraiga agua\r\n/);
});

it('tells of a time in a zone that nobody knows that it may be another one', () => {
  expect(published('en-US', 'SUMMARY:Where', 'DTSTART;TZID=Nowhere:20260302T180000')).toContain(
    '\r\nDESCRIPTION:“Where”: its time zone “Nowhere” is not known. The time may be another one for you.',
  );
});
