/** A language's name in itself ("Español"), as language switches show it; the tag where the platform has none or it is no tag. */
export function languageName(lang: string): string {
  try {
    const own =
      new Intl.DisplayNames([lang], { type: 'language' }).of(new Intl.Locale(lang).language) ?? lang;
    return own.charAt(0).toLocaleUpperCase(lang) + own.slice(1);
  } catch {
    return lang;
  }
}
