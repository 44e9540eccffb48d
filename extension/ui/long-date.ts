/** `2026-05-02` as people write it: "May 2, 2026". */
export const longDate = (lang: string, date: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
