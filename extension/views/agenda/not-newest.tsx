import { Note } from '../../ui/note.tsx';
import { useLaterWords } from '../later-words.ts';
import { feedName } from './feed-name.ts';
import { FeedState } from './feed-state.tsx';
import { LookAll } from './look-all.tsx';
import type { AgendaNow } from './use-agenda.ts';

const DAY_MS = 86_400_000;

/** Says above the events which calendars they are not the newest of: what is copied or gone to may have changed. */
export function NotNewest({ agenda }: { readonly agenda: Pick<AgendaNow, 'fetched' | 'kept'> }) {
  const w = useLaterWords();
  const old = agenda.kept.feeds.filter(
    ({ id, shown }) => shown && Date.now() - (agenda.fetched.get(id) ?? Number.POSITIVE_INFINITY) > DAY_MS,
  );
  if (old.length === 0) return null;
  return (
    <Note>
      {old.map((feed) => (
        <div key={feed.id}>
          <strong dir="auto">{feedName(feed)}</strong>
          <FeedState feed={feed} agenda={agenda} />
        </div>
      ))}
      <p>{w('events.not-newest')}</p>
      <LookAll feeds={old} />
    </Note>
  );
}
