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
  // No number is read across a word of more than seven letters.
  const blocked = (values: readonly unknown[]): boolean =>
    isBlockedText(values.filter(String).map(readable).join(' separate '), again);
  // Nearly all hold none: they are looked through once.
  if (!blocked([...Object.values(details), ...issues.map(({ params }) => params)])) {
    clean.add(occurrence);
    return occurrence;
  }
  const emptied = Object.entries(details)
    .filter(([, value]) => blocked([value]))
    .map(([name, value]) => [name, Array.isArray(value) ? [] : '']);
  return occurrenceWith(occurrence, {
    details: { ...details, ...Object.fromEntries(emptied) },
    issues: [...issues.filter(({ params }) => !blocked([params])), { code: 'event-withheld' }],
  });
}
