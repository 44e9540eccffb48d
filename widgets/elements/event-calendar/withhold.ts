import type { Occurrence } from '../../../shared/events/model.ts';
import { occurrenceWith } from '../../../shared/events/occurrence-with.ts';
import { readable } from '../../../shared/events/readable.ts';
import { isBlockedText } from '../../base/blocked-text.ts';

/** Events that were looked through and hold nothing of the kind. */
const clean = new WeakSet<Occurrence>();

/** The event without those of its texts that hold a blocked number; the same object when there is none. */
export function withhold(occurrence: Occurrence, again: () => void): Occurrence {
  if (clean.has(occurrence)) return occurrence;
  const blocked = (value: unknown): boolean => isBlockedText(readable(value), again);
  const texts = Object.entries(occurrence.details).filter(([, value]) => blocked(value));
  const issues = occurrence.issues.filter(({ params }) => !blocked(params));
  if (texts.length === 0 && issues.length === occurrence.issues.length) {
    clean.add(occurrence);
    return occurrence;
  }
  const emptied = texts.map(([name, value]) => [name, Array.isArray(value) ? [] : '']);
  return occurrenceWith(occurrence, {
    details: { ...occurrence.details, ...Object.fromEntries(emptied) },
    issues: [...issues, { code: 'event-withheld' }],
  });
}
