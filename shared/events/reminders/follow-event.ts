import type { Occurrence } from '../model.ts';
import { takesPlace } from '../takes-place.ts';
import { ownWall } from './on-own-clock.ts';
import type { Reminder } from './reminder.ts';

const DAY_MS = 86_400_000;

/**
 * The reminder as its calendar now has the event: moved, cancelled or gone. A date of a series whose time of day was changed
 * bears another id: then the nearest date of the same event within a day is meant.
 */
export function followEvent(reminder: Reminder, occurrences: readonly Occurrence[]): Reminder {
  const found = occurrences.find(({ id }) => id === reminder.occurrence) ?? nearest(reminder, occurrences);
  if (!found) return { ...reminder, state: 'gone' };
  const { details, start, startMs, endMs } = found;
  const { wall: _, ...rest } = reminder;
  return {
    ...rest,
    title: details.title,
    startMs,
    endMs,
    allDay: start.kind === 'date',
    ...ownWall(found),
    state: takesPlace(details) ? 'planned' : 'cancelled',
  };
}

function nearest({ eventId, startMs }: Reminder, occurrences: readonly Occurrence[]): Occurrence | undefined {
  const away = (one: Occurrence): number => Math.abs(one.startMs - startMs);
  return occurrences
    .filter((one) => one.eventId === eventId && away(one) < DAY_MS)
    .sort((a, b) => away(a) - away(b))[0];
}
