/**
 * What a part of an event tells, to be looked through for telephone numbers: everything in it, and the pieces of a text once
 * more together, for a number may begin in one and end in the next.
 */
export const readable = (value: unknown): string =>
  `${JSON.stringify(value)}|${Array.isArray(value) ? value.map((piece) => piece.text ?? piece).join('') : ''}`;
