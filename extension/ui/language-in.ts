/** BCP 47's subtag for "multiple languages", which `Intl.DisplayNames` calls "mul" or "Multiple languages", by browser. */
const MANY = 'mul';

/** A language's name as a reader of another calls it: `languageIn('en-US', 'es-419', …)` is "Spanish"; `many` where no single one is meant. */
export const languageIn = (reader: string, lang: string, many: string): string => {
  const { language } = new Intl.Locale(lang);
  return language === MANY
    ? many
    : (new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? lang);
};
