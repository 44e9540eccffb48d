import type { Feed } from '../../../shared/events/feeds/feed.ts';
import { inWords } from '../../../shared/i18n/in-words.ts';
import { isOffline } from '../../agenda/look-trouble.ts';
import { useLaterWords } from '../later-words.ts';
import { feedName } from './feed-name.ts';
import { FeedState } from './feed-state.tsx';
import type { AgendaNow } from './use-agenda.ts';

export interface FeedAgesProps {
  readonly feeds: readonly Feed[];
  readonly agenda: Pick<AgendaNow, 'fetched' | 'kept'>;
}

/** How old what is shown is, calendar by calendar, and what the last look at it brought. */
export function FeedAges({ feeds, agenda }: FeedAgesProps) {
  const w = useLaterWords();
  const [offline] = feeds
    .flatMap(({ id }) => agenda.kept.looks.get(id)?.trouble ?? [])
    .filter((trouble) => isOffline(trouble));
  return (
    <>
      {feeds.map((feed) => (
        <div key={feed.id}>
          <strong dir="auto">{feedName(feed)}</strong>
          <FeedState feed={feed} agenda={agenda} listed />
        </div>
      ))}
      {offline && (
        <p class="trouble">
          {inWords(w, offline)} {agenda.fetched.size > 0 && w('events.last-good')}
        </p>
      )}
    </>
  );
}
