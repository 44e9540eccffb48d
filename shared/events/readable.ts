/**
 * What a part of an event tells, to be looked through for telephone numbers: everything in it, and the pieces of a text once
 * more together, for a number may begin in one and end in the next. A text by itself stays as it is: JSON would spell its line
 * breaks with a letter, and a number would go unseen that is broken there.
 */
export function readable(value: unknown): string {
  const one: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return typeof one === 'string'
    ? one
    : `${JSON.stringify(value)}|${Array.isArray(value) ? value.map((piece) => piece.text ?? piece).join('') : ''}`;
}
