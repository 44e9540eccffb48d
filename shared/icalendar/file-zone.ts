import { type Component, propertiesOf, valueIn } from './components.ts';
import { parseWall } from './date-time.ts';
import { type Budget, eachStart } from './recurrence.ts';
import { parseRule, type Rule } from './recurrence-rule.ts';
import { atOnce } from './steps.ts';
import { DAY, NEVER, type Wall } from './wall-clock.ts';
import { type Instant, parseOffset, rememberOffsets, type Zone } from './zone.ts';

/** A STANDARD or DAYLIGHT part of a VTIMEZONE (RFC 5545 3.6.5). */
interface Observance {
  readonly standard: boolean;
  readonly start: Wall;
  readonly from: number;
  readonly to: number;
  readonly rule: Rule | undefined;
  /** Last onset in wall time of the offset before it. */
  readonly until: Wall;
  readonly dates: readonly Wall[];
}

/**
 * The zone that a VTIMEZONE describes, or `undefined` where it describes none that is understood in every part, or
 * where the zones of the file have used up their `budget`.
 */
export function fileZone(name: string, timezone: Component, budget: Budget): Zone | undefined {
  const { length } = timezone.children;
  const observances = timezone.children
    .flatMap((part) => readObservance(part) ?? [])
    .sort((a, b) => a.start - b.start);
  // The longest histories have some 250 parts.
  if (observances.length < length || length > 500 || budget.left <= 0) return undefined;
  // Before the first change that is described, standard time is the better guess.
  const earlier = observances.find((part) => part.standard)?.to ?? observances[0]?.from;
  if (earlier === undefined) return undefined;
  const ask = (instant: Instant): number => {
    let latest = Number.MIN_SAFE_INTEGER;
    let offset = earlier;
    for (const part of observances) {
      const onset = lastOnset(part, instant, budget);
      if (onset < latest) continue;
      latest = onset;
      offset = part.to;
    }
    return offset;
  };
  return { name, iana: false, offsetAt: rememberOffsets(ask) };
}

function readObservance(component: Component): Observance | undefined {
  const start = parseWall(valueIn(component, 'DTSTART'))?.wall;
  const from = parseOffset(valueIn(component, 'TZOFFSETFROM'));
  const to = parseOffset(valueIn(component, 'TZOFFSETTO'));
  if (start === undefined || from === undefined || to === undefined) return undefined;
  const ruleText = valueIn(component, 'RRULE');
  const rule = ruleText ? parseRule(ruleText) : undefined;
  // Clocks change once or twice a year: other rules are not understood, and costly.
  if (ruleText && !/^(YEAR|MONTH)LY$/.test(rule?.frequency ?? '')) return undefined;
  const until = rule?.until;
  return {
    standard: component.name === 'STANDARD',
    start,
    from,
    to,
    rule,
    until: until ? until.wall + (until.utc ? from : 0) + (until.date ? DAY : 0) : NEVER,
    dates: propertiesOf(component, 'RDATE').flatMap(({ value }) =>
      value.split(',').flatMap((text) => parseWall(text)?.wall ?? []),
    ),
  };
}

/**
 * The last change of an observance at or before an instant, before all times where it has none. Outlook's rules begin in 1601: only the two years before
 * the instant, or before the rule's end, are walked (a counted rule from its start).
 */
function lastOnset(part: Observance, instant: Instant, budget: Budget): Instant {
  const wall = instant + part.from;
  let last = -NEVER;
  const take = (onset: Wall): boolean => {
    if (onset <= wall && onset > last) last = onset;
    return true;
  };
  take(part.start);
  for (const date of part.dates) take(date);
  if (part.rule && part.start <= wall && budget.left > 0) {
    const { start, until } = part;
    const walk = { start, date: false, until, from: Math.min(wall, until) - 732 * DAY, to: wall, budget };
    atOnce(eachStart(part.rule, walk, take));
  }
  return last - part.from;
}
