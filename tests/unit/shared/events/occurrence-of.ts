import type { EventDetails, EventTime, Occurrence } from '../../../../shared/events/model.ts';

/** An occurrence for tests; `details` replace the plain ones. */
export const occurrenceOf = (
  start: EventTime,
  startMs: number,
  details: Partial<EventDetails> = {},
): Occurrence => ({
  id: `${startMs}`,
  eventId: 'e',
  details: {
    title: 'Meeting',
    summary: '',
    description: [],
    place: '',
    mode: 'unknown',
    status: 'confirmed',
    languages: [],
    accessibility: '',
    childcare: '',
    tags: [],
    organiser: '',
    ...details,
  },
  start,
  end: start,
  startMs,
  endMs: startMs,
  repeats: false,
  issues: [],
});
