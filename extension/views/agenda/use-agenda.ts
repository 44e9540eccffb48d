import { useEffect, useState } from 'preact/hooks';
import { nextTask } from '../../../shared/events/in-slices.ts';
import { type AgendaKept, NOTHING_ON_AGENDA } from '../../agenda/agenda-kept.ts';
import { agendaReader } from '../../agenda/agenda-reader.ts';
import { type Agenda, readAgenda } from '../../agenda/read-agenda.ts';
import { watchAgenda } from '../../platform/stored-agenda.ts';
import { inTurn } from '../outside/in-turn.ts';

/** How far ahead events are shown. */
export const DAYS_AHEAD = 60;

export interface AgendaNow extends Agenda {
  readonly kept: AgendaKept;
  /** What the person chose cannot be read, and so nothing of it is shown. */
  readonly unread: boolean;
}

/** What is kept about events and what the calendars that are shown hold, followed as it changes; `undefined` until it was read. */
export function useAgenda(): AgendaNow | undefined {
  const [now, setNow] = useState<AgendaNow>();
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    watchAgenda((found) => {
      const kept = found ?? NOTHING_ON_AGENDA;
      latest = kept;
      unread = found === undefined;
      read();
    }, signal);
    let latest = NOTHING_ON_AGENDA;
    let unread = false;
    const agendaOf = agendaReader((kept) => {
      const ids = kept.feeds.filter(({ shown }) => shown).map(({ id }) => id);
      return readAgenda(kept, { ids, fromMs: Date.now(), days: DAYS_AHEAD });
    });
    const work = async (): Promise<AgendaNow> => {
      const kept = latest;
      const agenda = await agendaOf(kept);
      // Drawing is work enough for a task of its own.
      await nextTask();
      return { ...agenda, kept, unread };
    };
    const failed: AgendaNow = { kept: latest, unread: true, events: [], fetched: new Map() };
    const read = inTurn(work, { show: setNow, failed, signal });
    return () => stop.abort();
  }, []);
  return now;
}
