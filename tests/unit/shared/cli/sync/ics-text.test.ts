import { expect, it } from 'vitest';
import { icsText } from '../../../../../shared/cli/sync/ics-text.ts';
import { readICalendar } from '../../../../../shared/events/sources/icalendar.ts';
import { atOnce } from '../../../../../shared/icalendar/steps.ts';
import { event, ics } from '../../icalendar/ics.ts';

const published = (...lines: readonly string[]): string => {
  const read = atOnce(
    readICalendar({ body: ics(...event(...lines)), contentType: 'text/calendar', url: '' }),
  );
  if (!read.ok) throw new Error('refused');
  return icsText(read.value, 0);
};

it('hands on a rule that is understood, and of another the first date alone', () => {
  expect(published('DTSTART:20260302T180000Z', 'RRULE:FREQ=WEEKLY;COUNT=3')).toContain(
    '\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n',
  );
  const doubtful = published('DTSTART:20260302T180000Z', 'RRULE:FREQ=FORTNIGHTLY');
  expect(doubtful).toContain('\r\nDTSTART:20260302T180000Z\r\n');
  expect(doubtful).not.toContain('RRULE');
});
