import { describeWhen } from '../../shared/events/describe-when.ts';
import type { Occurrence } from '../../shared/events/model.ts';
import { Icon } from '../ui/icon.tsx';
import { EventPlace } from './event-place.tsx';
import { usePopup } from './reader-context.ts';

interface EventItemProps {
  readonly event: Occurrence;
  /** The reader's IANA zone. */
  readonly zone: string;
}

/** One event: its day at a glance, then what, when and where. */
export function EventItem({ event, zone }: EventItemProps) {
  const { t, lang } = usePopup().reader;
  const { details, start } = event;
  const { day, time, local, unknownZone } = describeWhen(event, { lang, zone });
  const date = start.kind === 'date' ? start.date : start.wall.slice(0, 10);
  const part = (style: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC' }).format(new Date(date));
  return (
    <li class="event">
      {/* The words beside it say the same in full. */}
      <div class="event-day" aria-hidden="true">
        {part({ month: 'short' })}
        <b>{part({ day: 'numeric' })}</b>
      </div>
      <div>
        <h2 dir="auto">{details.title}</h2>
        {details.status !== 'confirmed' && <p class="chip">{t(`event.${details.status}`)}</p>}
        <p class="event-more">
          <Icon name="clock" />
          <span>
            {day}, {time || t('event.all-day')}
            {local && <span class="event-yours">{t('popup.your-time', { time: local })}</span>}
            {unknownZone && <span class="event-yours">{t('event.unknown-zone', { zone: unknownZone })}</span>}
          </span>
        </p>
        <EventPlace details={details} />
      </div>
    </li>
  );
}
