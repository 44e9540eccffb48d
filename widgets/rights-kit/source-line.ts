import { longDate } from '../../shared/i18n/long-date.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { ScriptView } from '../../shared/rights/view.ts';

/** What leaves the screen with a script: its short source and its date, in the reader's language. */
export const sourceLine = (script: ScriptView, t: Translate, lang: string): string =>
  [script.source, t('rights.as-of', { date: longDate(script.asOf, lang) })].filter(Boolean).join(' · ');
