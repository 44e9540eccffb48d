import type { EventDetails, Occurrence } from '../../../shared/events/model.ts';
import { isBlockedText } from '../../base/blocked-text.ts';

/** The event without those of its texts that hold a blocked number; the same object when there is none. */
export function withhold(occurrence: Occurrence, again: () => void): Occurrence {
  const safe = (value: unknown): boolean => !isBlockedText(readable(value), again);
  const details = Object.entries(occurrence.details);
  const kept = details.filter(([, value]) => safe(value));
  const issues = occurrence.issues.filter(({ params }) => safe(params));
  if (kept.length + issues.length === details.length + occurrence.issues.length) return occurrence;
  return {
    ...occurrence,
    details: { ...NOTHING, ...Object.fromEntries(kept) },
    issues: [...issues, { code: 'event-withheld' }],
  };
}

const NOTHING: EventDetails = {
  title: '',
  summary: '',
  description: [],
  place: '',
  mode: 'unknown',
  status: 'confirmed',
  languages: [],
  accessibility: '',
  childcare: '',
  tags: [],
  organiser: '',
};

/** Everything in the value, and the pieces of a text once more together: a number may begin in one and end in the next. */
const readable = (value: unknown): string =>
  `${JSON.stringify(value)}|${Array.isArray(value) ? value.map((piece) => piece.text ?? piece).join('') : ''}`;
