import { longDate } from '../i18n/long-date.ts';
import type { Translate } from '../i18n/translate.ts';
import type { SheetScript } from './sheet-model.ts';

interface Dated {
  readonly source: string;
  readonly asOf: string;
}

/** Short source and as-of date for the reader. */
export const readerFoot = (t: Translate, { source, asOf }: Dated, lang: string): string =>
  joined(source, t('rights.as-of', { date: longDate(asOf, lang) }));

/** The same for the officer, who reads English. */
export const officerFoot = ({ source, asOf }: Dated): string => joined(source, longDate(asOf, 'en-US'));

/** Whether the reader's words are not just the officer's again. */
export const hasOwn = ({ own }: SheetScript): boolean => new Intl.Locale(own.lang).language !== 'en';

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
