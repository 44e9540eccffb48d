import { ownZone } from '../../agenda/own-zone.ts';
import { Note } from '../../ui/note.tsx';
import { useLaterWords } from '../later-words.ts';
import { EventItem } from './event-item.tsx';
import { sampleEvents } from './sample-events.ts';

const MOST = 4;

/** What events will look like, until a calendar is added: made up, and it says so first. */
export function SampleEvents() {
  const w = useLaterWords();
  const zone = ownZone();
  return (
    <section aria-labelledby="sample">
      <h2 id="sample">{w('events.sample')}</h2>
      <Note>
        <p>{w('events.sample-more')}</p>
      </Note>
      <ul class="events">
        {sampleEvents(Date.now(), zone)
          ?.slice(0, MOST)
          .map((event) => (
            <EventItem key={event.id} event={event} zone={zone} />
          ))}
      </ul>
    </section>
  );
}
