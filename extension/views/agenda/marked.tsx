import { dueMs } from '../../../shared/events/reminders/plan-reminders.ts';
import type { Reminder } from '../../../shared/events/reminders/reminder.ts';
import { LinkRow } from '../../ui/link-row.tsx';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { hrefOf } from '../routes.ts';
import { momentText } from './moment-text.ts';

/** The events that the person is still to be reminded of, also those that are off, and when. */
export function Marked({ reminders }: { readonly reminders: readonly Reminder[] }) {
  const { lang } = usePopup().reader;
  const w = useLaterWords();
  const ahead = reminders.filter((one) => dueMs(one) > Date.now());
  if (ahead.length === 0) return null;
  return (
    <nav class="rows" aria-labelledby="marked">
      <h2 id="marked">{w('events.marked')}</h2>
      {ahead.map(({ id, title, startMs, allDay, state, leadMinutes }) => (
        <LinkRow key={id} icon="clock" href={hrefOf({ screen: 'event', event: id })}>
          <span dir="auto">{title || w('events.untitled')}</span>
          <span class="row-more">
            {state !== 'planned' && <strong>{w(`events.marked-${state}`)} </strong>}
            {momentText(startMs, allDay, lang)}
          </span>
          <span class="row-more">
            {w('events.reminder-comes', {
              when: momentText(dueMs({ startMs, allDay, leadMinutes }), false, lang),
            })}
          </span>
        </LinkRow>
      ))}
    </nav>
  );
}
