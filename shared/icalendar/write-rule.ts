import type { When } from './date-time.ts';
import { lastWall } from './expand-series.ts';
import { eachStart } from './recurrence.ts';
import type { Rule } from './recurrence-rule.ts';
import { atOnce } from './steps.ts';
import { NEVER, wallOf, wallText } from './wall-clock.ts';
import { toInstant } from './zone.ts';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const LAST = wallOf(9999, 12, 31, 23, 59, 59);
const MOST_STEPS = 100_000;

/** The value of an RRULE for a series that begins at `start`, as RFC 5545 3.3.10 has it: what its reader forgave, others guess at. */
export function ruleText(rule: Rule, start: When): string {
  const { frequency, interval, lists, weekdays, weekStart, until } = rule;
  const count = countOf(rule, start);
  // In what "the second Monday" is counted; elsewhere every Monday is meant.
  const counted = frequency === 'MONTHLY' || (frequency === 'YEARLY' && !lists.BYWEEKNO);
  const days = weekdays.map(({ weekday, nth }) => `${(counted && nth) || ''}${WEEKDAYS[weekday]}`);
  const parts: readonly (readonly [string, unknown])[] = [
    ['FREQ', frequency],
    ['INTERVAL', interval > 1 && interval],
    ['COUNT', count],
    ['UNTIL', until && !count && untilText(rule, start)],
    ...Object.entries(lists).filter(([name]) => !start.date || !/(HOUR|MINUTE|SECOND)$/.test(name)),
    ['BYDAY', days.length > 0 && [...new Set(days)]],
    ['WKST', weekStart !== 1 && WEEKDAYS[weekStart]],
  ];
  return parts.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join(';');
}

/** UNTIL and COUNT MUST NOT stand together: of both, so many dates as they leave. */
function countOf(rule: Rule, start: When): number | undefined {
  if (!rule.count || !rule.until) return rule.count;
  let dates = 0;
  const walk = {
    ...{ start: start.wall, date: start.date, from: start.wall, to: NEVER },
    ...{ until: lastWall(rule, start), budget: { left: MOST_STEPS } },
  };
  const ended = atOnce(eachStart(rule, walk, () => ++dates > 0));
  return ended ? Math.max(dates, 1) : undefined;
}

/** In UTC where the series has a zone, else in its own form. */
function untilText(rule: Rule, start: When): string {
  const { date, zone } = start;
  const wall = lastWall(rule, start);
  const text = wallText(Math.min(zone ? toInstant(zone, wall) : wall, LAST)).replace(/[-:]/g, '');
  return date ? text.slice(0, 8) : `${text}${zone ? 'Z' : ''}`;
}
