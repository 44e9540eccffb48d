import { describeWhen } from '../../../shared/events/describe-when.ts';
import type { Occurrence } from '../../../shared/events/model.ts';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';

interface EventTimeProps {
  readonly event: Occurrence;
  /** The reader's IANA zone. */
  readonly zone: string;
}

/** When an event is, on its own clock and the reader's; a zone that nobody knows, or that is not named, is flagged. */
export function EventTime({ event, zone }: EventTimeProps) {
  const { lang } = usePopup().reader;
  const w = useLaterWords();
  const { day, time, local, unknownZone } = describeWhen(event, { lang, t: w, zone });
  return (
    <span>
      {day}, {time || w('event.all-day')}
      {local && <span class="event-yours">{w('calendar.for-you', { time: local })}</span>}
      {unknownZone && <span class="event-yours">{w('event.unknown-zone', { zone: unknownZone })}</span>}
      {event.start.kind === 'floating' && <span class="event-yours">{w('event.no-zone')}</span>}
    </span>
  );
}
