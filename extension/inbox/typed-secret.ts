/** A secret key as somebody typed or pasted it from a sheet: blanks between its groups, in small letters, without its beginning. */
export function typedSecret(text: string): string {
  const letters = text.toUpperCase().replace(/\s/g, '');
  return letters.startsWith(START) ? letters : `${START}${letters}`;
}

const START = 'AGE-SECRET-KEY-1';

/** The letters after the beginning that all keys have, in groups of six, for typing. */
export const typingGroups = (secret: string): string =>
  (secret.slice(START.length).match(/.{1,6}/g) ?? []).join(' ');
