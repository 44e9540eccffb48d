/** A language's name in itself ("Español"), as language switches show it; the tag where the platform has none or it is no tag. */
export function languageName(lang: string): string {
  try {
    const own = nameIn(lang, lang);
    return own.charAt(0).toLocaleUpperCase(lang) + own.slice(1);
  } catch {
    return lang;
  }
}

/** A language's name in another: `es-419` is "Spanish" to a reader of English. Throws where either is no tag. */
export const nameIn = (lang: string, of: string): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(new Intl.Locale(of).language) ?? of;
