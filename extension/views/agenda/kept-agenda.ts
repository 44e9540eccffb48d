import { useLaterWords } from '../later-words.ts';
import { useAgenda } from './use-agenda.ts';

/** What is kept on the device about events, for the list of all that is kept. */
export function useKeptAgenda(): readonly string[] {
  const w = useLaterWords();
  const agenda = useAgenda();
  if (!agenda) return [];
  const { feeds, reminders } = agenda.kept;
  return [
    ...(feeds.length > 0 ? [w('events.kept-feeds', { count: feeds.length })] : []),
    ...(reminders.length > 0 ? [w('events.kept-reminders', { count: reminders.length })] : []),
  ];
}
