/** A calendar date `YYYY-MM-DD` in words of that language, the same on every reader's clock. */
export const formatDate = (date: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
