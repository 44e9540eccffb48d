import type { AgendaKept } from './agenda-kept.ts';
import type { Agenda } from './read-agenda.ts';

/** Reads the calendars by `read`, anew only where that can bring something else: a choice or a reminder changes no calendar, and a long one takes a while. */
export function agendaReader(
  read: (kept: AgendaKept) => Promise<Agenda>,
): (kept: AgendaKept) => Promise<Agenda> {
  let last: { readonly of: string; readonly agenda: Promise<Agenda> } | undefined;
  return (kept) => {
    const of = JSON.stringify([new Date().toDateString(), kept.feeds, [...kept.looks]]);
    if (last?.of === of) return last.agenda;
    const agenda = read(kept);
    last = { of, agenda };
    agenda.catch(() => {
      last = undefined;
    });
    return agenda;
  };
}
