import type { Occurrence } from '../../../shared/events/model.ts';
import { occurrenceWith } from '../../../shared/events/occurrence-with.ts';
import { readable } from '../../../shared/events/readable.ts';
import { isBlockedText } from '../../base/blocked-text.ts';

/** Events that were looked through and hold nothing of the kind. */
const clean = new WeakSet<Occurrence>();

/** The event without those of its texts that hold a blocked number; the same object when there is none. */
export function withhold(occurrence: Occurrence, again: () => void): Occurrence {
  if (clean.has(occurrence)) return occurrence;
  const { details, issues } = occurrence;
  const blocked = (value: unknown): boolean => isBlockedText(readable(value), again);
  // Nearly all hold none: they are looked through once.
  if (!Object.values(details).some(blocked) && !issues.some(({ params }) => blocked(params))) {
    clean.add(occurrence);
    return occurrence;
  }
  const emptied = Object.entries(details)
    .filter(([, value]) => blocked(value))
    .map(([name, value]) => [name, Array.isArray(value) ? [] : '']);
  return occurrenceWith(occurrence, {
    details: { ...details, ...Object.fromEntries(emptied) },
    issues: [...issues.filter(({ params }) => !blocked(params)), { code: 'event-withheld' }],
  });
}
