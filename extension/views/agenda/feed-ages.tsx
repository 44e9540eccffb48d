import type { Feed } from '../../../shared/events/feeds/feed.ts';
import { feedName } from './feed-name.ts';
import { FeedState } from './feed-state.tsx';
import type { AgendaNow } from './use-agenda.ts';

export interface FeedAgesProps {
  readonly feeds: readonly Feed[];
  readonly agenda: Pick<AgendaNow, 'fetched' | 'kept'>;
}

/** How old what is shown is, calendar by calendar, and what the last look at it brought. */
export const FeedAges = ({ feeds, agenda }: FeedAgesProps) => (
  <>
    {feeds.map((feed) => (
      <div key={feed.id}>
        <strong dir="auto">{feedName(feed)}</strong>
        <FeedState feed={feed} agenda={agenda} />
      </div>
    ))}
  </>
);
