import { parseWall, type WallText } from './date-time.ts';

export type Frequency = 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'HOURLY' | 'MINUTELY' | 'SECONDLY';

/** RFC 5545 3.3.10, with their lengths: in months, in days, in seconds. */
export const FREQUENCIES: Readonly<Record<Frequency, number>> = {
  YEARLY: 12,
  MONTHLY: 1,
  WEEKLY: 7,
  DAILY: 1,
  HOURLY: 3600,
  MINUTELY: 60,
  SECONDLY: 1,
};

const isFrequency = (text: string | undefined): text is Frequency => `${text}` in FREQUENCIES;

/** Shorter than a day. */
export const isOfClock = (frequency: Frequency): boolean => /(HOUR|MINUTE|SECOND)LY/.test(frequency);

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

export type ListPart =
  | 'BYSECOND'
  | 'BYMINUTE'
  | 'BYHOUR'
  | 'BYMONTHDAY'
  | 'BYYEARDAY'
  | 'BYWEEKNO'
  | 'BYMONTH'
  | 'BYSETPOS';

/** Parts that list numbers: their smallest and largest value; where the smallest is below zero, they count from the end and have no zero. */
const LISTS: Readonly<Record<string, readonly [smallest: number, largest: number]>> = {
  BYSECOND: [0, 60],
  BYMINUTE: [0, 59],
  BYHOUR: [0, 23],
  BYMONTHDAY: [-31, 31],
  BYYEARDAY: [-366, 366],
  BYWEEKNO: [-53, 53],
  BYMONTH: [1, 12],
  BYSETPOS: [-366, 366],
} satisfies Record<ListPart, readonly [number, number]>;

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
  readonly count?: number | undefined;
  /** What it means depends on the start. */
  readonly until?: WallText | undefined;
  readonly lists: Readonly<Partial<Record<ListPart, readonly number[]>>>;
  readonly weekdays: readonly WeekdayPart[];
  readonly weekStart: number;
}

/** A rule, or `undefined` where any part of it is not understood: half a rule would give wrong dates. */
export function parseRule(text: string): Rule | undefined {
  const parts: Record<string, string> = {};
  for (const part of text
    .replace(/^RRULE:|\s/gi, '')
    .toUpperCase()
    .split(';')) {
    const [name = '', value = '', ...more] = part.split('=');
    if (!name || name.startsWith('X-')) continue;
    if (!value || more.length || name in parts) return undefined;
    parts[name] = value;
  }
  const { FREQ, UNTIL, INTERVAL = '1', COUNT, WKST = 'MO', BYDAY, ...rest }: Parts = parts;
  const until = UNTIL ? parseWall(UNTIL) : undefined;
  const interval = wholeNumber(INTERVAL);
  // Confluence writes COUNT=-1 for "no count" beside an UNTIL.
  const count = COUNT === undefined || (COUNT === '-1' && until) ? undefined : wholeNumber(COUNT);
  if (!isFrequency(FREQ) || !interval || count === 0 || (UNTIL && !until)) return undefined;
  const weekStart = WEEKDAYS.indexOf(WKST);
  const days = BYDAY?.split(',') ?? [];
  const weekdays = days.flatMap((day) => parseWeekday(day) ?? []);
  const lists: Record<string, readonly number[]> = {};
  for (const [name, list = ''] of Object.entries(rest)) {
    const numbers = parseList(list, LISTS[name]);
    if (!numbers) return undefined;
    lists[name] = numbers;
  }
  if (weekStart < 0 || weekdays.length < days.length) return undefined;
  return { frequency: FREQ, interval, count, until, lists, weekdays, weekStart };
}

type Parts = Readonly<Partial<Record<string, string>>>;

/** A number above zero, else 0. */
const wholeNumber = (text: string): number => (/^\+?\d{1,9}$/.test(text) ? Number(text) : 0);

function parseWeekday(text: string): WeekdayPart | undefined {
  const match = /^([+-]?\d{1,2})?(\w\w)$/.exec(text);
  const day = WEEKDAYS.indexOf(match?.[2] ?? '');
  const nth = Number(match?.[1] ?? 0);
  return day < 0 || Math.abs(nth) > 53 || (match?.[1] && !nth) ? undefined : { weekday: day, nth };
}

function parseList(
  text: string,
  [smallest, largest]: readonly [number, number] = [0, -1],
): readonly number[] | undefined {
  const numbers = new Set<number>();
  for (const item of text.split(',')) {
    const number = Number(item);
    if (!/^[+-]?\d{1,3}$/.test(item) || number < smallest || number > largest) return undefined;
    if (!number && smallest) return undefined;
    numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b);
}
