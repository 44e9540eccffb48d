/** A language's name as a reader of another calls it: `languageIn('en-US', 'es-419')` is "Spanish". */
export const languageIn = (reader: string, lang: string): string =>
  new Intl.DisplayNames([reader], { type: 'language' }).of(new Intl.Locale(lang).language) ?? lang;
