import { Note } from '../../ui/note.tsx';
import { useLaterWords } from '../later-words.ts';
import { FeedAges, type FeedAgesProps } from './feed-ages.tsx';
import { LookAll } from './look-all.tsx';

const DAY_MS = 86_400_000;

/** Says above the events which calendars they are not the newest of: what is copied or gone to may have changed. */
export function NotNewest({ agenda }: Pick<FeedAgesProps, 'agenda'>) {
  const w = useLaterWords();
  const old = agenda.kept.feeds.filter(
    ({ id, shown }) => shown && Date.now() - (agenda.fetched.get(id) ?? Number.POSITIVE_INFINITY) > DAY_MS,
  );
  if (old.length === 0) return null;
  return (
    <Note>
      <FeedAges feeds={old} agenda={agenda} />
      <p>{w('events.not-newest')}</p>
      <LookAll feeds={old} />
    </Note>
  );
}
