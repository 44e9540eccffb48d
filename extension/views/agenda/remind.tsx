import { useEffect, useState } from 'preact/hooks';
import type { FeedEvent } from '../../../shared/events/feeds/events-of-feeds.ts';
import { leadsAhead, usualLead } from '../../../shared/events/reminders/leads-ahead.ts';
import { ownWall } from '../../../shared/events/reminders/on-own-clock.ts';
import type { Lead, Reminder } from '../../../shared/events/reminders/reminder.ts';
import { takesPlace } from '../../../shared/events/takes-place.ts';
import type { AgendaKept } from '../../agenda/agenda-kept.ts';
import { askForNotices, mayShowNotices } from '../../platform/notices.ts';
import { forgetReminder, keepReminder } from '../../platform/stored-agenda.ts';
import { askWorker } from '../../platform/worker-tasks.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { RemindLead } from './remind-lead.tsx';

/** Marks an event that has not begun, so that the browser reminds of it; asks for notices as it is pressed. */
export function Remind({ event, kept }: { readonly event: FeedEvent; readonly kept: AgendaKept }) {
  const { attempt } = usePopup();
  const w = useLaterWords();
  const [allowed, setAllowed] = useState(true);
  const [, redraw] = useState(0);
  const marked = kept.reminders.find(({ id }) => [...event.keys.values()].includes(id));
  useEffect(() => {
    mayShowNotices().then(setAllowed, () => setAllowed(false));
  }, [marked]);
  const store = async (reminder: Reminder): Promise<void> => {
    if (await attempt(keepReminder(reminder))) await askWorker({ task: 'settle' });
  };
  const ask = (): Promise<void> => askForNotices().then(setAllowed, () => setAllowed(false));
  const leadNow = (): Lead | undefined => {
    const { start, startMs } = event.occurrence;
    return usualLead(leadsAhead({ startMs, allDay: start.kind === 'date' }, Date.now()));
  };
  const mark = async (): Promise<void> => {
    const lead = leadNow();
    // It has begun while the page stood open.
    if (lead === undefined) return redraw(Date.now());
    // Both at once: the popup may close as the browser asks, and what was marked is to be kept all the same.
    await Promise.all([ask(), store(reminderOf(event, lead))]);
    await askWorker({ task: 'settle' });
  };
  const drop = async (id: string): Promise<void> => {
    await attempt(forgetReminder(id));
    await askWorker({ task: 'settle' });
  };
  if (!marked)
    return leadNow() === undefined ? null : (
      <button type="button" class="act" onClick={mark}>
        <Icon name="clock" />
        {w('events.remind')}
      </button>
    );
  return (
    <section class="card" aria-label={w('events.reminder')}>
      <RemindLead
        marked={marked}
        onChange={(lead) => store({ ...reminderOf(event, lead), id: marked.id, feed: marked.feed })}
      />
      <p class="soft">{w(kept.choices.titles ? 'events.remind-title' : 'events.remind-neutral')}</p>
      {!allowed && (
        <>
          <p class="trouble">{w('events.notices-refused')}</p>
          <button type="button" class="plain" onClick={ask}>
            {w('events.notices-allow')}
          </button>
        </>
      )}
      <button type="button" class="plain" onClick={() => drop(marked.id)}>
        {w('events.forget')}
      </button>
    </section>
  );
}

/** The reminder of an event, unseen as yet. */
export function reminderOf({ key, feed, occurrence }: FeedEvent, leadMinutes: Lead): Reminder {
  const { id, eventId, details, start, startMs, endMs } = occurrence;
  return {
    id: key,
    feed,
    occurrence: id,
    eventId,
    title: details.title,
    startMs,
    endMs,
    allDay: start.kind === 'date',
    ...ownWall(occurrence),
    leadMinutes,
    state: takesPlace(details) ? 'planned' : 'cancelled',
  };
}
