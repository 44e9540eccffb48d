import { dateTimeFormat } from '../../../shared/events/date-time-format.ts';
import { datesDoubtful } from '../../../shared/events/dates-doubtful.ts';
import type { Occurrence } from '../../../shared/events/model.ts';
import { shownDay } from '../../../shared/events/shown-day.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { hrefOf } from '../routes.ts';
import { EventPlace } from './event-place.tsx';
import { EventTime } from './event-time.tsx';

interface EventItemProps {
  readonly event: Occurrence;
  /** The reader's IANA zone. */
  readonly zone: string;
  /** Key of the event's own screen, where it has one. */
  readonly leadsTo?: string;
}

/** One event: its day at a glance, then what, when and where. */
export function EventItem({ event, zone, leadsTo }: EventItemProps) {
  const { lang } = usePopup().reader;
  const w = useLaterWords();
  const { details } = event;
  const day = Date.parse(shownDay(event, zone));
  const part = (style: Intl.DateTimeFormatOptions): string => dateTimeFormat(lang, style).format(day);
  const title = details.title || w('events.untitled');
  return (
    <li class="event">
      {/* The words beside it say the same in full. */}
      <div class="event-day" aria-hidden="true">
        {part({ month: 'short' })}
        <b>{part({ day: 'numeric' })}</b>
      </div>
      <div>
        <h2 dir="auto">
          {leadsTo ? <a href={hrefOf({ screen: 'event', event: leadsTo })}>{title}</a> : title}
        </h2>
        {details.status !== 'confirmed' && <p class="chip">{w(`event.${details.status}`)}</p>}
        <p class="event-more">
          <Icon name="clock" />
          <EventTime event={event} zone={zone} />
        </p>
        {datesDoubtful(event) && <p class="trouble">{w('event.dates-doubtful')}</p>}
        <EventPlace details={details} />
      </div>
    </li>
  );
}
