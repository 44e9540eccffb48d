import { useState } from 'preact/hooks';
import type { Feed } from '../../../shared/events/feeds/feed.ts';
import { askWorker } from '../../platform/worker-tasks.ts';

interface Looking {
  readonly looking: boolean;
  readonly look: () => Promise<void>;
}

/** A look at calendars now. What it brings is told beside each of them. */
export function useLook(feeds: readonly Feed[]): Looking {
  const [looking, setLooking] = useState(false);
  const look = async (): Promise<void> => {
    setLooking(true);
    await askWorker({ task: 'look', feeds: feeds.map(({ id }) => id) });
    setLooking(false);
  };
  return { looking, look };
}
