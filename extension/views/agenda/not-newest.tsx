import type { Feed } from '../../../shared/events/feeds/feed.ts';
import { Note } from '../../ui/note.tsx';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { feedName } from './feed-name.ts';
import { agoText } from './moment-text.ts';
import type { AgendaNow } from './use-agenda.ts';

const DAY_MS = 86_400_000;

/** Says above the events which calendars they are not the newest of: what is copied or gone to may have changed. */
export function NotNewest({ agenda }: { readonly agenda: Pick<AgendaNow, 'fetched' | 'kept'> }) {
  const { lang } = usePopup().reader;
  const w = useLaterWords();
  const now = Date.now();
  const old = agenda.kept.feeds.flatMap((feed: Feed) => {
    const came = agenda.fetched.get(feed.id);
    return feed.shown && came !== undefined && now - came > DAY_MS ? [{ feed, came }] : [];
  });
  if (old.length === 0) return null;
  return (
    <Note>
      {old.map(({ feed, came }) => (
        <p key={feed.id}>{w('events.not-newest', { name: feedName(feed), ago: agoText(came, now, lang) })}</p>
      ))}
      <p>{w('events.not-newest-more')}</p>
    </Note>
  );
}
