import { useState } from 'preact/hooks';
import { askWorker } from '../../platform/worker-tasks.ts';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { feedName } from './feed-name.ts';
import { FeedState } from './feed-state.tsx';
import type { AgendaNow } from './use-agenda.ts';

/** How old what is shown is, calendar by calendar, what the last look at it brought, and a look at all of them now. */
export function FeedStates({ agenda }: { readonly agenda: AgendaNow }) {
  const w = useLaterWords();
  const { lang } = usePopup().reader;
  const [looking, setLooking] = useState(false);
  const shown = agenda.kept.feeds.filter((feed) => feed.shown);
  const look = async (): Promise<void> => {
    setLooking(true);
    await askWorker({ task: 'look', feeds: shown.map(({ id }) => id) });
    setLooking(false);
  };
  if (shown.length === 0) return null;
  return (
    <section class="feed-states" aria-label={w('events.ages')} lang={lang}>
      {shown.map((feed) => (
        <div key={feed.id}>
          <strong dir="auto">{feedName(feed)}</strong>
          <FeedState feed={feed} agenda={agenda} />
        </div>
      ))}
      <button type="button" class="act" disabled={looking} onClick={look}>
        {w(looking ? 'events.looking' : 'events.look-all')}
      </button>
    </section>
  );
}
