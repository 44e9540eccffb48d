import type { Feed } from '../../../shared/events/feeds/feed.ts';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { feedName } from './feed-name.ts';
import { FeedState } from './feed-state.tsx';
import type { AgendaNow } from './use-agenda.ts';

/** How old what is shown is, calendar by calendar, and what the last look at it brought. */
export function FeedStates({ agenda }: { readonly agenda: AgendaNow }) {
  const w = useLaterWords();
  const { lang } = usePopup().reader;
  const shown = agenda.kept.feeds.filter((feed: Feed) => feed.shown);
  return (
    <section class="feed-states" aria-label={w('events.ages')} lang={lang}>
      {shown.map((feed) => (
        <div key={feed.id}>
          <strong dir="auto">{feedName(feed)}</strong>
          <FeedState feed={feed} agenda={agenda} />
        </div>
      ))}
    </section>
  );
}
