import type { EntryDetails } from './entry.ts';
import { scrubLink, scrubRichText, scrubText } from './scrub-passwords.ts';

const TEXTS = ['title', 'summary', 'place', 'accessibility', 'childcare', 'organiser'] as const;
const LINKS = ['url', 'joinUrl'] as const;

/** Those of the details that may hold the password of a meeting, without it. */
export const scrubbedDetails = (told: EntryDetails): EntryDetails => ({
  ...Object.fromEntries(TEXTS.flatMap((name) => (told[name] ? [[name, scrubText(told[name])]] : []))),
  ...Object.fromEntries(LINKS.flatMap((name) => (told[name] ? [[name, scrubLink(told[name])]] : []))),
  ...(told.description && { description: scrubRichText(told.description) }),
});
