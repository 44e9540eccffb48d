import { parseWall, type WallText } from './date-time.ts';

/** RFC 5545 3.3.10, in the order of their length. */
export const FREQUENCIES = [
  'YEARLY',
  'MONTHLY',
  'WEEKLY',
  'DAILY',
  'HOURLY',
  'MINUTELY',
  'SECONDLY',
] as const;

export type Frequency = (typeof FREQUENCIES)[number];

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Parts that list numbers: their largest value, and whether they count from the end too. */
const LISTS = [
  ['BYSECOND', 60, false],
  ['BYMINUTE', 59, false],
  ['BYHOUR', 23, false],
  ['BYMONTHDAY', 31, true],
  ['BYYEARDAY', 366, true],
  ['BYWEEKNO', 53, true],
  ['BYMONTH', 12, false],
  ['BYSETPOS', 366, true],
] as const;

export type ListPart = (typeof LISTS)[number][0];

export interface WeekdayPart {
  /** 0 is Sunday. */
  readonly weekday: number;
  /** `2` second, `-1` last; 0 every. */
  readonly nth: number;
}

/** A recurrence rule as written. Lists are sorted and without repetitions. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count?: number;
  /** What it means depends on the start. */
  readonly until?: WallText;
  readonly lists: Readonly<Partial<Record<ListPart, readonly number[]>>>;
  readonly weekdays: readonly WeekdayPart[];
  readonly weekStart: number;
}

/** A rule, or `undefined` where any part of it is not understood: half a rule would give wrong dates. */
export function parseRule(text: string): Rule | undefined {
  const parts = new Map<string, string>();
  for (const part of text
    .replace(/^RRULE:|\s/gi, '')
    .toUpperCase()
    .split(';')) {
    const [name = '', value = '', ...more] = part.split('=');
    if (!name || name.startsWith('X-')) continue;
    if (!value || more.length || parts.has(name)) return undefined;
    parts.set(name, value);
  }
  const take = (name: string): string | undefined => {
    const value = parts.get(name);
    parts.delete(name);
    return value;
  };
  const frequency = FREQUENCIES.find((name) => name === parts.get('FREQ'));
  take('FREQ');
  const untilText = take('UNTIL');
  const until = untilText ? parseWall(untilText) : undefined;
  const interval = wholeNumber(take('INTERVAL') ?? '1');
  const countText = take('COUNT');
  // Confluence writes COUNT=-1 for "no count" beside an UNTIL.
  const count = countText === undefined || (countText === '-1' && until) ? undefined : wholeNumber(countText);
  if (!frequency || !interval || count === 0 || (untilText && !until)) return undefined;
  const weekStart = WEEKDAYS.indexOf(take('WKST') ?? 'MO');
  const weekdays = (take('BYDAY')?.split(',') ?? []).map(parseWeekday);
  const lists: Partial<Record<ListPart, readonly number[]>> = {};
  for (const [name, largest, fromEnd] of LISTS) {
    const list = take(name);
    if (list === undefined) continue;
    const numbers = parseList(list, largest, fromEnd);
    if (!numbers) return undefined;
    lists[name] = numbers;
  }
  if (parts.size || weekStart < 0 || weekdays.includes(undefined)) return undefined;
  return {
    frequency,
    interval,
    ...(count && { count }),
    ...(until && { until }),
    lists,
    weekdays: weekdays.filter((day) => day !== undefined),
    weekStart,
  };
}

/** A number above zero, else 0. */
const wholeNumber = (text: string): number => (/^\+?\d{1,9}$/.test(text) ? Number(text) : 0);

function parseWeekday(text: string): WeekdayPart | undefined {
  const match = /^([+-]?\d{1,2})?(\w\w)$/.exec(text);
  const day = WEEKDAYS.indexOf(match?.[2] ?? '');
  const nth = Number(match?.[1] ?? 0);
  return day < 0 || Math.abs(nth) > 53 || (match?.[1] && !nth) ? undefined : { weekday: day, nth };
}

function parseList(text: string, largest: number, fromEnd: boolean): readonly number[] | undefined {
  const numbers = new Set<number>();
  for (const item of text.split(',')) {
    if (!/^[+-]?\d{1,3}$/.test(item)) return undefined;
    const number = Number(item);
    if (Math.abs(number) > largest || (number < 0 && !fromEnd)) return undefined;
    if (!number && (fromEnd || largest === 12)) return undefined;
    numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b);
}
