import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { NOTHING_KEPT } from '../../../../extension/platform/parse-kept.ts';
import { languages, loadLanguage } from '../../../../extension/views/languages.ts';
import { readerOf } from '../../../../extension/views/reader.ts';
import { type Popup, PopupProvider } from '../../../../extension/views/reader-context.ts';

interface Given extends Partial<Omit<Popup, 'kept'>> {
  readonly lang?: string;
  readonly state?: string;
}

await Promise.all(languages.map(loadLanguage));

/** A screen's HTML as it is before any script runs, for a reader of English on 24 November 2026 unless told otherwise. */
export function inPopup(screen: VNode, { lang = 'en-US', state, ...given }: Given = {}): string {
  const value: Popup = {
    page: 'popup',
    reader: readerOf(lang, '2026-11-24', state ? { state } : {}),
    kept: NOTHING_KEPT,
    place: { route: { screen: 'home' }, arrived: false, turn: 0 },
    chooseLanguage: () => undefined,
    attempt: async () => true,
    ...given,
  };
  return renderToString(<PopupProvider value={value}>{screen}</PopupProvider>);
}

/** What of it a person reads. */
export const wordsIn = (html: string): string =>
  html
    .replace(/<(?:p|li|h\d|section|a|option)\b[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&');
