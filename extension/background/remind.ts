import { planReminders } from '../../shared/events/reminders/plan-reminders.ts';
import { type Reminder, sightOf } from '../../shared/events/reminders/reminder.ts';
import { noticeOf } from '../agenda/notice-id.ts';
import { wakeAt } from '../platform/alarms.ts';
import { showNotice } from '../platform/notices.ts';
import { changeAgenda, dropReminders, storeReminder } from '../platform/stored-agenda.ts';
import { reminderWords } from './reminder-words.ts';

const HOUR_MS = 3_600_000;

/** Shows the reminders that are due, forgets those whose event is over, and sets the alarm for the next. Safe to call at any time, also many times at once. */
export const remind = (): Promise<void> =>
  changeAgenda(async ({ reminders, choices }) => {
    const now = Date.now();
    const { due, noted, over, nextMs } = planReminders(reminders, now);
    for (const reminder of noted) await storeReminder(reminder);
    await dropReminders(over.map(({ id }) => id));
    for (const reminder of due) await show(reminder, choices.titles);
    // An alarm runs on while a clock is set or a person travels: each hour is soon enough to notice.
    await wakeAt('reminders', nextMs && Math.min(nextMs, (Math.floor(now / HOUR_MS) + 1) * HOUR_MS));
  });

/** Shown first and noted then: a notice that is shown twice replaces itself, one that is only noted is lost. */
async function show(reminder: Reminder, withTitle: boolean): Promise<void> {
  const shown = await showNotice(noticeOf(reminder.id), await reminderWords(reminder, withTitle));
  if (shown) await storeReminder({ ...reminder, shown: sightOf(reminder), shownMs: Date.now() });
}
