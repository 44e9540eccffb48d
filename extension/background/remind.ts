import { planReminders } from '../../shared/events/reminders/plan-reminders.ts';
import { type Reminder, sightOf } from '../../shared/events/reminders/reminder.ts';
import { wakeAt } from '../platform/alarms.ts';
import { showNotice } from '../platform/notices.ts';
import { changeAgenda, dropReminders, storeReminder } from '../platform/stored-agenda.ts';
import { reminderWords } from './reminder-words.ts';

const NOTICE = 'remind/';

/** Shows the reminders that are due, forgets those whose event is over, and sets the alarm for the next. Safe to call at any time, also many times at once. */
export const remind = (): Promise<void> =>
  changeAgenda(async ({ reminders, choices }) => {
    const { due, over, nextMs } = planReminders(reminders, Date.now());
    await dropReminders(over.map(({ id }) => id));
    for (const reminder of due) await show(reminder, choices.titles);
    await wakeAt('reminders', nextMs);
  });

/** Shown first and noted then: a notice that is shown twice replaces itself, one that is only noted is lost. */
async function show(reminder: Reminder, withTitle: boolean): Promise<void> {
  const shown = await showNotice(NOTICE + reminder.id, await reminderWords(reminder, withTitle));
  if (shown) await storeReminder({ ...reminder, shown: sightOf(reminder) });
}

/** The reminder whose notice this is. */
export const noticed = (id: string): string | undefined =>
  id.startsWith(NOTICE) ? id.slice(NOTICE.length) : undefined;
