import type { EventDetails, Occurrence } from './model.ts';
import { remembered } from './remembered.ts';
import { plainText } from './rich-text.ts';
import { scrubbedDetails } from './scrub-details.ts';
import { scrubText } from './scrub-passwords.ts';

const known = new WeakMap<EventDetails, boolean>();

/** Whether a password of a meeting stands in what is told of the event. Looked for once: it is asked each time that a list is drawn. */
export const holdsPassword = ({ details }: Occurrence): boolean => remembered(known, details, isScrubbed);

function isScrubbed(details: EventDetails): boolean {
  const text = plainText(details.description);
  if (scrubText(text) !== text) return true;
  return JSON.stringify({ ...details, ...scrubbedDetails(details) }) !== JSON.stringify(details);
}
