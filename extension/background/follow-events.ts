import { followEvent } from '../../shared/events/reminders/follow-event.ts';
import { isPartly } from '../agenda/look-trouble.ts';
import { readAgenda } from '../agenda/read-agenda.ts';
import { alone } from '../platform/alone.ts';
import { changeAgenda, storedAgenda, storeReminder } from '../platform/stored-agenda.ts';

const DAY_MS = 86_400_000;
/** An event may have moved as far as this. */
const DAYS_AHEAD = 400;

/** Brings the reminders up to what their calendars say now: events that moved, were canceled, or are gone. */
export const followEvents = (): Promise<void> =>
  alone('follow-events', async () => {
    const kept = await storedAgenda();
    const ids = [...new Set(kept.reminders.map(({ feed }) => feed))];
    if (ids.length === 0) return;
    const fromMs = Math.min(Date.now(), ...kept.reminders.map(({ startMs }) => startMs)) - DAY_MS;
    const { events, fetched } = await readAgenda(kept, { ids, fromMs, days: DAYS_AHEAD });
    // Reading takes a while: what the person marked, changed or forgot in the meantime stands.
    await changeAgenda(async ({ reminders }) => {
      for (const reminder of reminders) {
        const fetchedMs = fetched.get(reminder.feed);
        // A calendar that cannot be read now says nothing of its events.
        if (!ids.includes(reminder.feed) || fetchedMs === undefined) continue;
        const occurrences = events
          .filter(({ keys }) => keys.has(reminder.feed))
          .map(({ occurrence }) => occurrence);
        const { trouble } = kept.looks.get(reminder.feed) ?? {};
        const part = trouble !== undefined && isPartly(trouble);
        const now = followEvent(reminder, { occurrences, fetchedMs, part }, Date.now());
        if (JSON.stringify(now) !== JSON.stringify(reminder)) await storeReminder(now);
      }
    });
  });
