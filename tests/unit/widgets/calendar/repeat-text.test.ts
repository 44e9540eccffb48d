import { describe, expect, it } from 'vitest';
import { groupSeries } from '../../../../shared/events/series.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import { moduleValue } from '../../../../widgets/build/language-files.ts';
import { repeatText } from '../../../../widgets/calendar/repeat-text.ts';
import { occurrences } from '../../shared/events/feed.ts';
import { event, ics } from '../../shared/icalendar/ics.ts';

const catalogs = moduleValue('amparo:messages/agenda');

function said(rule: string, lang = 'en-US', start = '20260303T180000', ...more: readonly string[]): string {
  const [series] = groupSeries(occurrences(ics(...event(`DTSTART:${start}`, `RRULE:${rule}`, ...more))));
  if (!series) throw new Error('no series');
  return repeatText(translator(catalogs, lang), lang, series);
}

describe('repeatText', () => {
  it.each([
    ['FREQ=WEEKLY', 'Every Tuesday', 'Cada martes'],
    ['FREQ=WEEKLY;BYDAY=TU,TH', 'Every Tuesday and Thursday', 'Cada martes y jueves'],
    ['FREQ=WEEKLY;INTERVAL=2', 'Every two weeks on Tuesday', 'Cada dos semanas, martes'],
    ['FREQ=MONTHLY;BYDAY=1TU', 'First Tuesday of the month', 'Primer martes del mes'],
    ['FREQ=DAILY', 'Every day', 'Todos los días'],
    ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1', 'Repeats', 'Se repite'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU', 'Repeats', 'Se repite'],
    ['FREQ=WEEKLY;INTERVAL=5', 'Repeats', 'Se repite'],
  ])('says %s', (rule, english, spanish) =>
    expect([said(rule), said(rule, 'es-419')]).toEqual([english, spanish]),
  );

  it('names no day that is not the one shown', () => {
    expect(said('FREQ=WEEKLY;BYDAY=WE', 'en-US', '20260303T180000')).toBe('Repeats');
  });

  it('says nothing of one date, and of dates without a rule that they repeat', () => {
    const [one] = groupSeries(occurrences(ics(...event('DTSTART:20260303T180000'))));
    const listed = ['DTSTART:20260303T180000', 'RDATE:20260305T180000'];
    const [many] = groupSeries(occurrences(ics(...event(...listed))));
    const t = translator(catalogs, 'en-US');
    expect([one, many].map((series) => series && repeatText(t, 'en-US', series))).toEqual(['', 'Repeats']);
  });
});
