import type { WhenText } from '../../../shared/events/describe-when.ts';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';

/** When an event is, on its own clock and the reader's; a zone that nobody knows is flagged. */
export function EventTime({ when: { day, time, local, unknownZone } }: { readonly when: WhenText }) {
  const { t } = usePopup().reader;
  const w = useLaterWords();
  return (
    <span>
      {day}, {time || w('event.all-day')}
      {local && <span class="event-yours">{t('popup.your-time', { time: local })}</span>}
      {unknownZone && <span class="event-yours">{w('event.unknown-zone', { zone: unknownZone })}</span>}
    </span>
  );
}
