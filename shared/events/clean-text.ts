import { withoutUnseen } from '../i18n/without-unseen.ts';

/** Text from outside as it may be shown: lines end in `\n`, nothing unseen, at most `most` UTF-16 units. */
export function cleanText(text: string, most: number): string {
  const clean = withoutUnseen(text.slice(0, most * 2)).trim();
  // A cut between the halves of a character leaves a broken one.
  return clean.length > most ? `${clean.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : clean;
}

/** The same on one line. */
export const cleanLine = (text: string, most: number): string =>
  cleanText(text.slice(0, most * 2).replace(/\s+/g, ' '), most);
