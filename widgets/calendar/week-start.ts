/** Where `Intl` does not tell: the regions of our readers whose week begins on Sunday. */
const SUNDAY =
  /^(AG|AS|AU|BR|BS|BZ|CA|CO|DO|GT|GU|HK|HN|HT|ID|IL|IN|JM|JP|KE|KR|MX|NI|NP|PA|PE|PH|PK|PR|PT|PY|SG|SV|TH|TT|TW|US|VE|VI|ZA)$/;

/** The first day of the week, 0 for Sunday: that of the reader's region, which their browser tells, else that of the language. */
export function weekStart(lang: string, readers: readonly string[]): number {
  const locales = [...readers, lang].flatMap(localeOf);
  const [locale] = [...locales.filter(({ region }) => region), ...locales];
  const told = locale ? firstDay(locale) : undefined;
  if (told !== undefined) return told % 7;
  return SUNDAY.test(locale?.maximize().region ?? '') ? 0 : 1;
}

/** 1 for Monday to 7; `getWeekInfo()`, which was a property once. */
function firstDay(locale: Intl.Locale): number | undefined {
  const read: unknown = Reflect.get(locale, 'getWeekInfo');
  const info: unknown = typeof read === 'function' ? read.call(locale) : Reflect.get(locale, 'weekInfo');
  const day: unknown = info instanceof Object ? Reflect.get(info, 'firstDay') : undefined;
  return typeof day === 'number' ? day : undefined;
}

function localeOf(tag: string): readonly Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)];
  } catch {
    return [];
  }
}
