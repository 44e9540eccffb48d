import found from 'amparo:catalogs/events,settings,event,calendar.accessibility,calendar.childcare,calendar.for-you,issue.calendar-,issue.event-,issue.events-json-,issue.feed-,issue.source-,zone';
import { useEffect, useState } from 'preact/hooks';
import { type Catalogs, SOURCE_LANGUAGE, type Translate, translator } from '../../shared/i18n/translate.ts';
import { usePopup } from './reader-context.ts';

/** The messages of the screens about events and of the settings that have come, by language. They come with these, so that the first screen need not carry them. */
let catalogs: Catalogs = { [SOURCE_LANGUAGE]: found.source };

/** Brings a language's messages; rejects where they cannot be had, as after an update of the package. */
export async function loadLaterWords(lang: string): Promise<void> {
  const load = found.load[lang];
  if (lang in catalogs || !load) return;
  catalogs = { ...catalogs, [lang]: await load() };
}

/** These messages in a language that has come, else in the source language. */
export const laterWords = (lang: string): Translate => translator(catalogs, lang);

/** The same in the reader's language, once it has come. */
export function useLaterWords(): Translate {
  const { lang } = usePopup().reader;
  const [ready, setReady] = useState(lang);
  useEffect(() => {
    let left = false;
    const show = (): void => {
      if (!left) setReady(lang);
    };
    // What cannot be had is read in the source language.
    loadLaterWords(lang).then(show, show);
    return () => {
      left = true;
    };
  }, [lang]);
  return laterWords(lang in catalogs ? lang : ready);
}
