import { leadsAhead } from '../../../shared/events/reminders/leads-ahead.ts';
import { dueMs } from '../../../shared/events/reminders/plan-reminders.ts';
import { LEADS, type Lead, type Reminder } from '../../../shared/events/reminders/reminder.ts';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { clockText, momentText } from './moment-text.ts';

interface RemindLeadProps {
  readonly marked: Reminder;
  readonly onChange: (lead: Lead) => void;
}

/** How long before its event a reminder comes, of what is still ahead, and at what time that is. */
export function RemindLead({ marked, onChange }: RemindLeadProps) {
  const { lang } = usePopup().reader;
  const w = useLaterWords();
  const ahead = leadsAhead(marked, Date.now());
  // What was chosen stays among them, also where its time has passed.
  const leads = LEADS.filter((lead) => lead === marked.leadMinutes || ahead.includes(lead));
  const named = (lead: Lead): string =>
    marked.allDay && (lead === 0 || lead === 1_440)
      ? w(`events.lead-day-${lead}`, { time: clockText(dueMs({ ...marked, leadMinutes: lead }), lang) })
      : w(`events.lead-${lead}`);
  const comesMs = dueMs(marked);
  return (
    <>
      {ahead.length > 0 && (
        <label class="choice">
          <span>{w('events.reminder')}</span>
          <select
            value={marked.leadMinutes}
            onChange={({ currentTarget: { value } }) => {
              const lead = LEADS.find((one) => `${one}` === value);
              if (lead !== undefined) onChange(lead);
            }}
          >
            {leads.map((lead) => (
              <option key={lead} value={lead}>
                {named(lead)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p>
        {comesMs > Date.now()
          ? w('events.reminder-comes', { when: momentText(comesMs, false, lang) })
          : w('events.reminder-past')}
      </p>
    </>
  );
}
