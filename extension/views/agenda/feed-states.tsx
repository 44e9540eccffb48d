import type { Feed } from '../../../shared/events/feeds/feed.ts';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { feedName } from './feed-name.ts';
import { FeedState } from './feed-state.tsx';
import { LookAll } from './look-all.tsx';
import type { AgendaNow } from './use-agenda.ts';

interface FeedStatesProps {
  readonly feeds: readonly Feed[];
  readonly agenda: Pick<AgendaNow, 'fetched' | 'kept'>;
}

/** How old what is shown is, calendar by calendar, what the last look at it brought, and a look at all of them now. */
export function FeedStates({ feeds, agenda }: FeedStatesProps) {
  const w = useLaterWords();
  const { lang } = usePopup().reader;
  if (feeds.length === 0) return null;
  return (
    <section class="feed-states" aria-label={w('events.ages')} lang={lang}>
      {feeds.map((feed) => (
        <div key={feed.id}>
          <strong dir="auto">{feedName(feed)}</strong>
          <FeedState feed={feed} agenda={agenda} />
        </div>
      ))}
      <LookAll feeds={feeds} />
    </section>
  );
}
