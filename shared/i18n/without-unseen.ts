/** Controls, invisible fillers and marks that turn the writing direction: they let a text look like another one, or drive a terminal. */
const UNSEEN = /(?![\n\t])[\p{Cc}\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Text from outside as it may be shown: lines end in `\n`, nothing unseen. */
export const withoutUnseen = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNSEEN, '');
