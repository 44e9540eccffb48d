import { dateTimeFormat } from '../../../shared/events/date-time-format.ts';
import type { Occurrence } from '../../../shared/events/model.ts';
import { dateOf } from '../../../shared/events/told-in.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { groupBy } from '../../../shared/icalendar/group-by.ts';

export interface DayGroup {
  /** `YYYY-MM-DD` where the event is. */
  readonly date: string;
  readonly occurrences: readonly Occurrence[];
}

/** Occurrences of one day together, in order; what began before `today` and goes on is of today. */
export function groupByDay(occurrences: readonly Occurrence[], today: string): readonly DayGroup[] {
  const days = groupBy(occurrences, (occurrence) => {
    const start = dateOf(occurrence.start);
    return start < today ? today : start;
  });
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, grouped]) => ({ date, occurrences: grouped }));
}

/** "Today, Tuesday, November 24". Dates are `YYYY-MM-DD`. */
export function dayTitle(t: Translate, date: string, today: string, lang: string): string {
  const start = Date.parse(date);
  const name = dateTimeFormat(lang, { weekday: 'long', month: 'long', day: 'numeric' }).format(start);
  const away = (start - Date.parse(today)) / 86_400_000;
  if (away === 0) return t('calendar.today', { date: name });
  return away === 1 ? t('calendar.tomorrow', { date: name }) : name;
}
