/** Controls, invisible fillers and marks that turn the writing direction: they let a text look like another one. */
const UNSEEN = /(?![\n\t])[\p{Cc}\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Text from outside as it may be shown: lines end in `\n`, nothing unseen, at most `most` UTF-16 units. */
export function cleanText(text: string, most: number): string {
  const clean = text
    .slice(0, most * 2)
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .trim();
  // A cut between the halves of a character leaves a broken one.
  return clean.length > most ? `${clean.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : clean;
}

/** The same on one line. */
export const cleanLine = (text: string, most: number): string =>
  cleanText(text.slice(0, most * 2).replace(/\s+/g, ' '), most);
