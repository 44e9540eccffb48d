/** A language's name in itself ("Español"), as language switches show it; the tag where the platform has none. */
export function languageName(lang: string): string {
  const own = new Intl.DisplayNames([lang], { type: 'language' }).of(new Intl.Locale(lang).language) ?? lang;
  return own.charAt(0).toLocaleUpperCase(lang) + own.slice(1);
}
