import { useEffect, useState } from 'preact/hooks';
import { type AgendaKept, NOTHING_ON_AGENDA } from '../../agenda/agenda-kept.ts';
import { watchAgenda } from '../../platform/stored-agenda.ts';
import { useLaterWords } from '../later-words.ts';

/** What is kept on the device about events, in words, for the list of all that is kept. */
export function useKeptAgenda(): readonly string[] {
  const w = useLaterWords();
  const [{ feeds, reminders }, setKept] = useState<AgendaKept>(NOTHING_ON_AGENDA);
  useEffect(() => {
    const stop = new AbortController();
    watchAgenda((kept) => setKept(kept ?? NOTHING_ON_AGENDA), stop.signal);
    return () => stop.abort();
  }, []);
  return [
    ...(feeds.length > 0 ? [w('events.kept-feeds', { count: feeds.length })] : []),
    ...(reminders.length > 0 ? [w('events.kept-reminders', { count: reminders.length })] : []),
  ];
}
