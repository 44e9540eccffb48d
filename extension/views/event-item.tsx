import type { Occurrence } from '../../shared/events/model.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { Icon } from '../ui/icon.tsx';
import { eventTimes } from './event-times.ts';

interface EventItemProps {
  readonly event: Occurrence;
  readonly lang: string;
  readonly zone: string;
  readonly t: Translate;
}

/** One event: its day at a glance, then what, when and where. */
export function EventItem({ event, lang, zone, t }: EventItemProps) {
  const { details, start, startMs } = event;
  const at = start.kind === 'zoned' ? start.zone : zone;
  const part = (style: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(lang, { ...style, timeZone: at }).format(startMs);
  const times = eventTimes(event, lang, zone);
  const online = details.mode === 'online' || details.mode === 'hybrid';
  return (
    <li class="event">
      {/* The time below says the same in full. */}
      <div class="event-day" aria-hidden="true">
        {part({ month: 'short' })}
        <b>{part({ day: 'numeric' })}</b>
      </div>
      <div>
        <h2 dir="auto">{details.title}</h2>
        {details.status !== 'confirmed' && <p class="chip">{t(`popup.${details.status}`)}</p>}
        <p class="event-more">
          <Icon name="clock" />
          <span>
            <time dateTime={new Date(startMs).toISOString()}>{times.place}</time>
            {times.reader && <span class="event-yours">{t('popup.your-time', { time: times.reader })}</span>}
          </span>
        </p>
        {details.place && !/^https?:/.test(details.place) && (
          <p class="event-more">
            <Icon name="pin" />
            <span dir="auto">{details.place}</span>
          </p>
        )}
        {online && (
          <p class="event-more">
            <Icon name="screen" />
            {t(`popup.${details.mode}`)}
          </p>
        )}
      </div>
    </li>
  );
}
