import { useState } from 'preact/hooks';
import type { Feed } from '../../../shared/events/feeds/feed.ts';
import { askWorker } from '../../platform/worker-tasks.ts';
import { useLaterWords } from '../later-words.ts';

/** Looks at calendars now, all of them in one press. */
export function LookAll({ feeds }: { readonly feeds: readonly Feed[] }) {
  const w = useLaterWords();
  const [looking, setLooking] = useState(false);
  const look = async (): Promise<void> => {
    setLooking(true);
    await askWorker({ task: 'look', feeds: feeds.map(({ id }) => id) });
    setLooking(false);
  };
  return (
    <button type="button" class="act" disabled={looking} onClick={look}>
      {w(looking ? 'events.looking' : 'events.look-all')}
    </button>
  );
}
