/** Dates are `YYYY-MM-DD`, months `YYYY-MM`; all of it is arithmetic on the calendar, on nobody's clock. */
const DAY_MS = 86_400_000;

export const addDays = (date: string, days: number): string => isoDate(Date.parse(date) + days * DAY_MS);

/** The same day of a month so many later, its last one where it is shorter. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDate(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}

export const monthOf = (date: string): string => date.slice(0, 7);

/** Weeks that touch the month, each of seven dates; `first` is the day on which a week begins, 0 for Sunday. */
export function weeksOf(month: string, first: number): readonly (readonly string[])[] {
  const weeks: (readonly string[])[] = [];
  let day = weekOf(`${month}-01`, first);
  do {
    const start = day;
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(start, index)));
    day = addDays(start, 7);
  } while (monthOf(day) === month);
  return weeks;
}

/** The first date of the week of a date. */
export const weekOf = (date: string, first: number): string =>
  addDays(date, -((new Date(date).getUTCDay() - first + 7) % 7));

const isoDate = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
