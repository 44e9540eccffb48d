import type { WhenText } from '../../../shared/events/describe-when.ts';
import { useLaterWords } from '../later-words.ts';

/** When an event is, on its own clock and the reader's; a zone that nobody knows is flagged. */
export function EventTime({ when: { day, time, local, unknownZone } }: { readonly when: WhenText }) {
  const w = useLaterWords();
  return (
    <span>
      {day}, {time || w('event.all-day')}
      {local && <span class="event-yours">{w('calendar.for-you', { time: local })}</span>}
      {unknownZone && <span class="event-yours">{w('event.unknown-zone', { zone: unknownZone })}</span>}
    </span>
  );
}
