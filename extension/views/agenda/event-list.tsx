import { useState } from 'preact/hooks';
import type { FeedEvent } from '../../../shared/events/feeds/events-of-feeds.ts';
import { ownZone } from '../../agenda/own-zone.ts';
import { useLaterWords } from '../later-words.ts';
import { EventItem } from './event-item.tsx';

const PAGE = 20;

/** Events one below the other, so many at a time, each leading to all that is told of it. */
export function EventList({ events }: { readonly events: readonly FeedEvent[] }) {
  const w = useLaterWords();
  const [most, setMost] = useState(PAGE);
  const zone = ownZone();
  const more = events.length - most;
  return (
    <>
      <ul class="events">
        {events.slice(0, most).map(({ key, occurrence }) => (
          <EventItem key={key} event={occurrence} zone={zone} leadsTo={key} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="plain" onClick={() => setMost(most + PAGE)}>
          {w('events.more', { count: more })}
        </button>
      )}
    </>
  );
}
