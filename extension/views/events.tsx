import { Heading } from '../ui/heading.tsx';
import { Note } from '../ui/note.tsx';
import { EventItem } from './event-item.tsx';
import { usePopup } from './reader-context.ts';
import { sampleEvents } from './sample-events.ts';
import { WayBack } from './way-back.tsx';

const MOST = 12;

/** What is ahead in the bundled calendar, which is a sample and says so first. */
export function Events({ arrived }: { readonly arrived: boolean }) {
  const { t } = usePopup().reader;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const events = sampleEvents(Date.now(), zone);
  return (
    <>
      <WayBack up={{ screen: 'home' }} />
      <Heading arrived={arrived}>{t('popup.events-title')}</Heading>
      <Note>
        <p>
          <strong>{t('popup.events-sample')}</strong>
        </p>
        <p>{t('popup.events-sample-more')}</p>
      </Note>
      {events === undefined && <p>{t('popup.events-broken')}</p>}
      {events?.length === 0 && <p>{t('popup.events-none')}</p>}
      <ul class="events">
        {events?.slice(0, MOST).map((event) => (
          <EventItem key={event.id} event={event} zone={zone} />
        ))}
      </ul>
    </>
  );
}
