/** A language's name in another: `es-419` is "Spanish" to a reader of English. */
export const nameIn = (lang: string, of: string): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(new Intl.Locale(of).language) ?? of;
