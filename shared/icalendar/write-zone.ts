import { daysInMonth } from './date-time.ts';
import { civilDate, DAY, dayOf, two, type Wall, wallOf, weekday } from './wall-clock.ts';
import { contentLine, escapeText } from './write-line.ts';
import { utcText } from './write-time.ts';
import type { Instant, Zone } from './zone.ts';

/** Years whose clock changes a calendar needs, both included. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** A change of the clocks. `wall` is when it comes, on the clock before it. */
interface Change {
  readonly wall: Wall;
  readonly from: number;
  readonly to: number;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** So many years in a row must follow a rule before it is said to go on. */
const ENOUGH_YEARS = 3;
const STEP = 7 * DAY;

/**
 * A VTIMEZONE (RFC 5545 3.6.5) with every change of the clocks in some years; where the last of them keep to a rule
 * ("second Sunday in March"), the rule is written without an end.
 */
export function writeZone(zone: Zone, { first, last }: Years): string {
  const begin = wallOf(first, 1, 1, 0, 0, 0);
  const offset = zone.offsetAt(begin);
  const parts = [observance([{ wall: begin, from: offset, to: offset }])];
  const kinds = new Map<string, Change[]>();
  for (const change of changesBetween(zone, begin, wallOf(last + 1, 1, 1, 0, 0, 0))) {
    const key = `${change.from} ${change.to}`;
    kinds.set(key, [...(kinds.get(key) ?? []), change]);
  }
  for (const changes of kinds.values()) {
    const { rule, since } = lastingRule(changes, last);
    if (since > 0) parts.push(observance(changes.slice(0, since)));
    if (rule) parts.push(observance(changes.slice(since, since + 1), rule));
  }
  return [
    'BEGIN:VTIMEZONE\r\n',
    contentLine('TZID', escapeText(zone.name)),
    ...parts,
    'END:VTIMEZONE\r\n',
  ].join('');
}

function changesBetween(zone: Zone, begin: Instant, end: Instant): readonly Change[] {
  const changes: Change[] = [];
  for (let at = begin; at < end; at += STEP) {
    const [from, to] = [zone.offsetAt(at), zone.offsetAt(at + STEP)];
    if (from === to) continue;
    let [low, high] = [at, at + STEP];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (zone.offsetAt(middle) === from) low = middle;
      else high = middle;
    }
    changes.push({ wall: high + from, from, to });
  }
  return changes;
}

/** The rule that the changes of a kind keep to until the last year, and the index from which on; without one, all stand by themselves. */
function lastingRule(
  changes: readonly Change[],
  lastYear: number,
): { readonly rule?: string; readonly since: number } {
  let since = changes.length;
  let shared: readonly string[] = [];
  for (let year = lastYear; since > 0; since -= 1, year -= 1) {
    const change = changes[since - 1];
    if (!change || civilDate(dayOf(change.wall)).year !== year) break;
    const later = changes[since];
    const rules = rulesOf(change).filter((rule) => year === lastYear || shared.includes(rule));
    if (!rules.length || (later && (later.wall - change.wall) % DAY !== 0)) break;
    shared = rules;
  }
  const [rule] = shared;
  return rule && changes.length - since >= ENOUGH_YEARS ? { rule, since } : { since: changes.length };
}

/** The yearly rules that a date fits: the nth of its weekday in its month, the last one. */
function rulesOf({ wall }: Change): readonly string[] {
  const { year, month, day } = civilDate(dayOf(wall));
  const name = WEEKDAYS[weekday(dayOf(wall))] ?? '';
  const nth = Math.ceil(day / 7);
  return [...(nth < 5 ? [nth] : []), ...(day > daysInMonth(year, month) - 7 ? [-1] : [])].map(
    (number) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${number}${name}`,
  );
}

function observance([first, ...more]: readonly Change[], rule?: string): string {
  if (!first) return '';
  const name = first.to > first.from ? 'DAYLIGHT' : 'STANDARD';
  const text = (wall: Wall): string => utcText(wall).slice(0, -1);
  return [
    `BEGIN:${name}\r\n`,
    contentLine('DTSTART', text(first.wall)),
    contentLine('TZOFFSETFROM', offsetText(first.from)),
    contentLine('TZOFFSETTO', offsetText(first.to)),
    rule ? contentLine('RRULE', rule) : '',
    more.length ? contentLine('RDATE', more.map(({ wall }) => text(wall)).join(',')) : '',
    `END:${name}\r\n`,
  ].join('');
}

/** `-0500`; the seconds too, which the offsets of a hundred years ago have. */
function offsetText(seconds: number): string {
  const size = Math.abs(seconds);
  const rest = size % 60 ? two(size % 60) : '';
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(size / 3600))}${two(Math.floor(size / 60) % 60)}${rest}`;
}
