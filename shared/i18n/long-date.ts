/** A calendar date `YYYY-MM-DD` as people write it in that language ("May 2, 2026"), the same on every reader's clock. */
export const longDate = (date: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
