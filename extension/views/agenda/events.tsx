import { useState } from 'preact/hooks';
import { NO_FILTER, passesFilter } from '../../../shared/events/event-filter.ts';
import { Heading } from '../../ui/heading.tsx';
import { LinkRow } from '../../ui/link-row.tsx';
import { Note } from '../../ui/note.tsx';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { hrefOf } from '../routes.ts';
import { WayBack } from '../way-back.tsx';
import { CopyWeek } from './copy-week.tsx';
import { EventList } from './event-list.tsx';
import { FeedStates } from './feed-states.tsx';
import { Filters } from './filters.tsx';
import { History } from './history.tsx';
import { Marked } from './marked.tsx';
import { NotNewest } from './not-newest.tsx';
import { SampleEvents } from './sample.tsx';
import { useAgenda } from './use-agenda.ts';

/** What is ahead in the calendars that the person added, also with the network off; a sample that says so where there is none. */
export function Events({ arrived }: { readonly arrived: boolean }) {
  const { t } = usePopup().reader;
  const w = useLaterWords();
  const agenda = useAgenda();
  const [filter, setFilter] = useState(NO_FILTER);
  const feeds = agenda?.kept.feeds ?? [];
  const found = agenda?.events.filter(({ occurrence }) => passesFilter(occurrence, filter)) ?? [];
  const trouble = agenda?.unread ? 'unavailable' : agenda?.trouble;
  return (
    <>
      <WayBack up={{ screen: 'home' }} />
      <Heading arrived={arrived}>{t('popup.events-title')}</Heading>
      {trouble && (
        <Note icon="stop">
          <p>{w(`events.trouble-${trouble}`)}</p>
        </Note>
      )}
      {agenda && feeds.length > 0 && (
        <>
          <NotNewest agenda={agenda} />
          <CopyWeek events={found} choices={agenda.kept.choices} />
          <Filters events={agenda.events} filter={filter} onChange={setFilter} />
          {found.length > 0 ? (
            <EventList events={found} />
          ) : (
            <p>{w(agenda.events.length > 0 ? 'events.none-found' : 'events.none')}</p>
          )}
          <Marked reminders={agenda.kept.reminders} />
          <FeedStates feeds={feeds.filter(({ shown }) => shown)} agenda={agenda} />
        </>
      )}
      <nav class="rows" aria-label={w('events.calendars')}>
        <LinkRow icon="calendar" href={hrefOf({ screen: 'calendars' })}>
          {w(feeds.length > 0 ? 'events.calendars' : 'events.add')}
        </LinkRow>
      </nav>
      {agenda && feeds.length === 0 && <SampleEvents />}
      <History />
    </>
  );
}
