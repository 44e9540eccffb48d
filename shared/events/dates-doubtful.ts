import type { Occurrence } from './model.ts';

const DOUBTS: ReadonlySet<string> = new Set([
  'event-rule-unreadable',
  'event-rule-too-long',
  'event-dates-unreadable',
  'event-replaces-unreadable',
]);

/** Whether some of what the calendar says about the dates of the event was not understood: this one, or others of it, may be wrong or missing. */
export const datesDoubtful = ({ issues }: Occurrence): boolean => issues.some(({ code }) => DOUBTS.has(code));
