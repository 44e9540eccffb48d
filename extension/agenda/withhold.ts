import type { EventDetails, Occurrence } from '../../shared/events/model.ts';
import { readable } from '../../shared/events/readable.ts';
import { hasBlockedPhone } from '../../shared/rights/blocklist.ts';

/** A page must answer in between. */
const SLICE_MS = 8;

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

/** Events of which no text names a number that could harm who calls it. */
export async function withheld(occurrences: readonly Occurrence[]): Promise<readonly Occurrence[]> {
  const told = new Map<EventDetails, EventDetails>();
  let until = performance.now() + SLICE_MS;
  for (const { details } of occurrences) {
    if (told.has(details)) continue;
    told.set(details, await withoutBlocked(details));
    if (performance.now() < until) continue;
    await new Promise((next) => setTimeout(next));
    until = performance.now() + SLICE_MS;
  }
  return occurrences.map((one) => {
    const details = told.get(one.details) ?? one.details;
    if (details === one.details) return one;
    return { ...one, details, issues: [...one.issues, { code: 'event-withheld' }] };
  });
}
