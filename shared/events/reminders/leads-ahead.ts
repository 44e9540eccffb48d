import { dueMs } from './plan-reminders.ts';
import { LEADS, type Lead, type Reminder } from './reminder.ts';

const DAY_MINUTES: Lead = 1_440;
const USUAL: Lead = 60;

/**
 * How long before an event one can still be reminded of it, the shortest first; none once it has begun. A whole day has no
 * hour: of it one is reminded in the morning, on the day itself or on the one before.
 */
export const leadsAhead = (event: Pick<Reminder, 'startMs' | 'allDay'>, nowMs: number): readonly Lead[] =>
  LEADS.filter((lead) => !event.allDay || lead % DAY_MINUTES === 0).filter(
    (leadMinutes) => dueMs({ ...event, leadMinutes }) > nowMs,
  );

/** What one is reminded by as long as one has not chosen: an hour before, or as much of it as is left. */
export const usualLead = (ahead: readonly Lead[]): Lead | undefined =>
  ahead.filter((lead) => lead <= USUAL).at(-1);
