import { dateTimeFormat } from '../../shared/events/date-time-format.ts';
import type { EventSeries } from '../../shared/events/series.ts';
import { dateOf } from '../../shared/events/told-in.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { parseRule, type Rule } from '../../shared/icalendar/recurrence-rule.ts';

/** "Every Tuesday", "First Saturday of the month"; "Repeats" where the rule is not so simple, or says another day than the one that is shown; empty for an event of one date. */
export function repeatText(t: Translate, lang: string, { next, dates }: EventSeries): string {
  const series = dates.find((one) => one.series)?.series;
  if (!series) return dates.length > 1 ? t('agenda.repeats') : '';
  const rule = parseRule(series.rule);
  const day = new Date(dateOf(next.start)).getUTCDay();
  return (rule && inWords(t, lang, rule, day)) ?? t('agenda.repeats');
}

function inWords(t: Translate, lang: string, rule: Rule, day: number): string | undefined {
  const { frequency, interval, weekdays, lists } = rule;
  if (Object.keys(lists).length > 0) return undefined;
  if (frequency === 'DAILY' && weekdays.length === 0 && interval === 1) return t('agenda.every-day');
  if (frequency === 'YEARLY' && weekdays.length === 0 && interval === 1) return t('agenda.every-year');
  if (frequency === 'WEEKLY' && interval < 3) {
    const days = weekdays.length > 0 ? weekdays.map(({ weekday }) => weekday) : [day];
    if (!days.includes(day)) return undefined;
    const names = new Intl.ListFormat(lang).format(days.map((one) => dayName(lang, one)));
    return t(interval === 1 ? 'agenda.every-week' : 'agenda.every-two-weeks', { days: names });
  }
  const [only, ...others] = weekdays;
  if (frequency !== 'MONTHLY' || interval !== 1 || !only || others.length > 0 || only.weekday !== day)
    return undefined;
  const which = only.nth === -1 ? 'last' : only.nth;
  if (which !== 'last' && (which < 1 || which > 4)) return undefined;
  return t(`agenda.every-month-${which}`, { day: dayName(lang, day) });
}

/** 1 January 2023 was a Sunday. */
export const dayName = (lang: string, day: number, weekday: 'long' | 'short' | 'narrow' = 'long'): string =>
  dateTimeFormat(lang, { weekday }).format(Date.UTC(2023, 0, 1 + day));
