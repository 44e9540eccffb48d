import { dayFilter } from './recurrence-days.ts';
import type { Rule } from './recurrence-rule.ts';
import { civilDate, DAY, dayNumber, dayOf, mod, type Wall, weekday } from './wall-clock.ts';

/** Steps that are left; shared by the rules of a feed so that all of them together are bounded. */
export interface Budget {
  left: number;
}

export interface Walk {
  readonly start: Wall;
  /** A series of whole days: BYHOUR, BYMINUTE and BYSECOND MUST be ignored (RFC 5545 3.3.10). */
  readonly date: boolean;
  /** Last wall time that the rule allows. */
  readonly until: Wall;
  /** Instances outside `[from, to]` are not reported. */
  readonly from: Wall;
  readonly to: Wall;
  readonly budget: Budget;
}

const UNITS = { HOURLY: 3600, MINUTELY: 60, SECONDLY: 1 } as const;

/**
 * Calls `each` with every wall time of a rule in order, the start first: "The DTSTART property value always counts as
 * the first occurrence" (RFC 5545 3.3.10). `each` ends the walk by false. Returns false when the budget ended before the rule did.
 */
export function eachStart(rule: Rule, walk: Walk, each: (wall: Wall) => boolean): boolean {
  const { start, from, budget } = walk;
  if (start > walk.until) return true;
  if (start >= from && start <= walk.to && !each(start)) return true;
  const last = Math.min(walk.until, walk.to);
  const allows = dayFilter(rule, dayOf(start));
  // A counted rule has to be walked from its start.
  const jump = rule.count ? start : Math.max(start, from);
  let counted = 1;

  /** False when the rule has ended. */
  const report = (wall: Wall): boolean => {
    budget.left--;
    if (wall <= start) return true;
    if (wall > last || (rule.count && ++counted > rule.count)) return false;
    return wall < from || each(wall);
  };

  const reportPeriod = (days: readonly number[], times: Times): boolean =>
    rule.lists.BYSETPOS
      ? positions(rule.lists.BYSETPOS, days.length * times.length).every((index) =>
          report((days[Math.floor(index / times.length)] ?? 0) * DAY + times.at(index % times.length)),
        )
      : days.every((day) => {
          if (!rule.count && (day + 1) * DAY <= from) return true;
          for (let index = 0; index < times.length; index++)
            if (budget.left <= 0 || !report(day * DAY + times.at(index))) return false;
          return true;
        });

  const { frequency } = rule;
  if (frequency === 'HOURLY' || frequency === 'MINUTELY' || frequency === 'SECONDLY') {
    const unit = UNITS[frequency];
    const base = start - mod(start, unit);
    const step = unit * rule.interval;
    const clock = clockLists(rule, walk);
    let at = base + Math.max(0, Math.floor((jump - base) / step)) * step;
    const skipTo = (wall: Wall): void => {
      at = base + Math.ceil((wall - base) / step) * step;
    };
    for (; at <= last && budget.left-- > 0; ) {
      const { BYHOUR, BYMINUTE, BYSECOND } = rule.lists;
      const second = mod(at, DAY);
      const own = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60] as const;
      if (!allows(dayOf(at))) skipTo((dayOf(at) + 1) * DAY);
      else if (BYHOUR && !BYHOUR.includes(own[0])) skipTo((Math.floor(at / 3600) + 1) * 3600);
      else if (unit < 3600 && BYMINUTE && !BYMINUTE.includes(own[1])) skipTo((Math.floor(at / 60) + 1) * 60);
      else if (unit < 60 && BYSECOND && !BYSECOND.includes(own[2])) at += step;
      else {
        const minutes = unit < 3600 ? [own[1]] : clock.minutes;
        const seconds = unit < 60 ? [own[2]] : clock.seconds;
        if (!reportPeriod([dayOf(at)], timesOf([own[0]], minutes, seconds))) break;
        at += step;
      }
    }
  } else {
    const { hours, minutes, seconds } = clockLists(rule, walk);
    const times = timesOf(hours, minutes, seconds);
    const span = periods(rule, dayOf(start));
    for (let k = span.indexOf(dayOf(jump)); ; k++) {
      const first = span.firstDay(k);
      const end = span.endDay(k);
      budget.left -= 1 + (end - first) / 8;
      if (first * DAY > last || budget.left <= 0) break;
      const days: number[] = [];
      for (let day = first; day < end; day++) if (allows(day)) days.push(day);
      if (days.length && !reportPeriod(days, times)) break;
    }
  }
  return budget.left > 0;
}

/** Times of a day in order, not laid out: three full lists would be 86,400 of them. */
interface Times {
  readonly length: number;
  at(index: number): number;
}

const timesOf = (
  hours: readonly number[],
  minutes: readonly number[],
  seconds: readonly number[],
): Times => ({
  length: hours.length * minutes.length * seconds.length,
  at: (index) => {
    const minute = Math.floor(index / seconds.length);
    return (
      (hours[Math.floor(minute / minutes.length)] ?? 0) * 3600 +
      (minutes[minute % minutes.length] ?? 0) * 60 +
      (seconds[index % seconds.length] ?? 0)
    );
  },
});

function clockLists({ lists }: Rule, { start, date }: Walk) {
  const second = mod(start, DAY);
  const ask = (list: readonly number[] | undefined, own: number): readonly number[] =>
    (date ? undefined : list) ?? [own];
  return {
    hours: ask(lists.BYHOUR, Math.floor(second / 3600)),
    minutes: ask(lists.BYMINUTE, Math.floor(second / 60) % 60),
    // A leap second is read as the second before it (RFC 5545 3.3.12).
    seconds: [...new Set(ask(lists.BYSECOND, second % 60).map((value) => Math.min(value, 59)))],
  };
}

/** BYSETPOS as indexes into a set of `size`, in order. */
function positions(setPositions: readonly number[], size: number): readonly number[] {
  const indexes = setPositions.map((position) => (position > 0 ? position - 1 : size + position));
  return [...new Set(indexes)].filter((index) => index >= 0 && index < size).sort((a, b) => a - b);
}

interface Periods {
  /** The last period that begins on or before a day, at least 0. */
  indexOf(day: number): number;
  firstDay(index: number): number;
  endDay(index: number): number;
}

/** Years, months, weeks or days of a rule, an interval apart, as days since 1970. */
function periods({ frequency, interval, weekStart }: Rule, startDay: number): Periods {
  if (frequency === 'YEARLY' || frequency === 'MONTHLY') {
    const months = frequency === 'YEARLY' ? 12 : 1;
    const monthOf = (day: number): number => {
      const { year, month } = civilDate(day);
      return Math.floor((year * 12 + month - 1) / months) * months;
    };
    const first = monthOf(startDay);
    const firstOf = (month: number): number => dayNumber(Math.floor(month / 12), mod(month, 12) + 1, 1);
    return {
      indexOf: (day) => Math.floor((monthOf(day) - first) / (months * interval)),
      firstDay: (index) => firstOf(first + index * months * interval),
      endDay: (index) => firstOf(first + index * months * interval + months),
    };
  }
  const length = frequency === 'WEEKLY' ? 7 : 1;
  const first = length === 7 ? startDay - mod(weekday(startDay) - weekStart, 7) : startDay;
  return {
    indexOf: (day) => Math.floor((day - first) / (length * interval)),
    firstDay: (index) => first + index * length * interval,
    endDay: (index) => first + index * length * interval + length,
  };
}
