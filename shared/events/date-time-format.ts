import { remembered } from './remembered.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A formatter, made once for each language and shape: making one costs a hundred times as much as using it. Reads in UTC where no
 * zone is named. Spanish dates are written as in Mexico, "sáb 28 de nov", for Latin America's have no "de".
 */
export function dateTimeFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remembered(
    formats,
    lang + JSON.stringify(options),
    () => new Intl.DateTimeFormat(lang.replace('-419', '-MX'), { timeZone: 'UTC', ...options }),
  );
}
