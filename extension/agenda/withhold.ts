import { nextTask } from '../../shared/events/in-slices.ts';
import type { EventDetails, Occurrence } from '../../shared/events/model.ts';
import { occurrenceWith } from '../../shared/events/occurrence-with.ts';
import { readable } from '../../shared/events/readable.ts';
import type { Issue } from '../../shared/i18n/issue.ts';
import { hasBlockedPhone } from '../../shared/rights/blocklist.ts';

/** A page must answer in between. */
const SLICE_MS = 8;

/** Events of which no text names a number that could harm who calls it, nor what is said of them. */
export async function withheld(occurrences: readonly Occurrence[]): Promise<readonly Occurrence[]> {
  const details = await inTurns(new Set(occurrences.map((one) => one.details)), withoutBlocked);
  const issues = await inTurns(new Set(occurrences.map((one) => one.issues)), withoutBlockedIssues);
  return occurrences.map((one) => {
    const told = { details: details.get(one.details) ?? one.details, issues: issues.get(one.issues) ?? [] };
    if (told.details === one.details && told.issues === one.issues) return one;
    return occurrenceWith(one, {
      details: told.details,
      issues: [...told.issues, { code: 'event-withheld' }],
    });
  });
}

async function inTurns<T>(values: Iterable<T>, work: (value: T) => Promise<T>): Promise<ReadonlyMap<T, T>> {
  const worked = new Map<T, T>();
  // Whoever calls may have used up their task already.
  let until = 0;
  for (const value of values) {
    worked.set(value, await work(value));
    if (performance.now() < until) continue;
    await nextTask();
    until = performance.now() + SLICE_MS;
  }
  return worked;
}

/** The details without those of their texts that hold a blocked number; the same object when there is none. */
async function withoutBlocked(details: EventDetails): Promise<EventDetails> {
  const texts = Object.entries(details);
  // Nearly all hold none: they are looked through once.
  if (!(await hasBlockedPhone(texts.map(([, value]) => readable(value)).join('\n')))) return details;
  const blocked = await Promise.all(texts.map(([, value]) => hasBlockedPhone(readable(value))));
  const emptied = texts
    .filter((_, index) => blocked[index])
    .map(([name, value]) => [name, Array.isArray(value) ? [] : '']);
  return { ...details, ...Object.fromEntries(emptied) };
}

/** An issue quotes the title of its event. */
async function withoutBlockedIssues(issues: readonly Issue[]): Promise<readonly Issue[]> {
  const blocked = await Promise.all(issues.map(({ params }) => hasBlockedPhone(readable(params ?? {}))));
  return blocked.includes(true) ? issues.filter((_, index) => !blocked[index]) : issues;
}
