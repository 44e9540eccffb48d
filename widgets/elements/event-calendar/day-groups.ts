import { dateTimeFormat } from '../../../shared/events/date-time-format.ts';
import type { Occurrence } from '../../../shared/events/model.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

export interface DayGroup {
  /** `YYYY-MM-DD` where the event is. */
  readonly date: string;
  readonly occurrences: readonly Occurrence[];
}

/** Neighbours of one day together; the order of `occurrences` is kept within a day. */
export function groupByDay(
  occurrences: readonly Occurrence[],
  dateOf: (occurrence: Occurrence) => string,
): readonly DayGroup[] {
  const days = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const date = dateOf(occurrence);
    const day = days.get(date);
    if (day) day.push(occurrence);
    else days.set(date, [occurrence]);
  }
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
