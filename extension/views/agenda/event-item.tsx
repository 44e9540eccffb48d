import { describeWhen } from '../../../shared/events/describe-when.ts';
import type { Occurrence } from '../../../shared/events/model.ts';
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
  const { details, start } = event;
  const date = start.kind === 'date' ? start.date : start.wall.slice(0, 10);
  const part = (style: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC' }).format(new Date(date));
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
          <EventTime when={describeWhen(event, { lang, zone })} />
        </p>
        <EventPlace details={details} />
      </div>
    </li>
  );
}
