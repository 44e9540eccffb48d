import publisher from 'amparo:publisher';
import { useState } from 'preact/hooks';
import type { DroppedFeed } from '../../platform/dropped-feeds.ts';
import { Heading } from '../../ui/heading.tsx';
import { Note } from '../../ui/note.tsx';
import { useLaterWords } from '../later-words.ts';
import { WayBack } from '../way-back.tsx';
import { AddFeed } from './add-feed.tsx';
import { AgendaSettings } from './agenda-settings.tsx';
import { FeedCard } from './feed-card.tsx';
import { FindOnPage } from './find-on-page.tsx';
import { OfferedFeed } from './offered-feed.tsx';
import { UndoDrop } from './undo-drop.tsx';
import { useAgenda } from './use-agenda.ts';

/** The calendars that the person follows, and every way to add one. */
export function Calendars({ arrived }: { readonly arrived: boolean }) {
  const w = useLaterWords();
  const agenda = useAgenda();
  const [dropped, setDropped] = useState<DroppedFeed>();
  const feeds = agenda?.kept.feeds ?? [];
  const known = feeds.map(({ url }) => url);
  const offered = publisher.feeds.filter((url) => !known.includes(url));
  const trouble = agenda?.unread ? 'unavailable' : agenda?.trouble;
  return (
    <>
      <WayBack up={{ screen: 'events' }} />
      <Heading arrived={arrived}>{w('events.calendars')}</Heading>
      {trouble && (
        <Note icon="stop">
          <p>{w(`events.trouble-${trouble}`)}</p>
        </Note>
      )}
      {agenda && feeds.length > 0 && (
        <ul>
          {feeds.map((feed) => (
            <FeedCard key={feed.id} feed={feed} agenda={agenda} onDropped={setDropped} />
          ))}
        </ul>
      )}
      {dropped && <UndoDrop key={dropped.feed.id} dropped={dropped} onDone={() => setDropped(undefined)} />}
      {offered.length > 0 && (
        <section aria-labelledby="offered">
          <h2 id="offered">{w('events.offered')}</h2>
          {offered.map((url) => (
            <OfferedFeed key={url} url={url} />
          ))}
        </section>
      )}
      <AddFeed known={known} />
      <FindOnPage known={known} />
      {agenda && <AgendaSettings choices={agenda.kept.choices} />}
    </>
  );
}
