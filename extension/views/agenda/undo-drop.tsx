import { useEffect, useRef } from 'preact/hooks';
import { type DroppedFeed, restoreFeed } from '../../platform/dropped-feeds.ts';
import { askForSites } from '../../platform/host-permission.ts';
import { askWorker } from '../../platform/worker-tasks.ts';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { feedName } from './feed-name.ts';

interface UndoDropProps {
  readonly dropped: DroppedFeed;
  readonly onDone: () => void;
}

/** Says that a calendar was removed, and brings it back as it was with one press, as long as this screen stands. */
export function UndoDrop({ dropped, onDone }: UndoDropProps) {
  const { attempt } = usePopup();
  const w = useLaterWords();
  const count = dropped.reminders.length;
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its calendar.
  useEffect(() => button.current?.focus(), []);
  const undo = async (): Promise<void> => {
    const asking = askForSites([dropped.feed.url]).catch(() => false);
    const restored = await attempt(restoreFeed(dropped));
    await asking;
    if (!restored) return;
    onDone();
    await askWorker({ task: 'settle' });
  };
  return (
    <section class="card" aria-label={w('events.removed-title')}>
      <p role="status">
        {count > 0
          ? w('events.removed-reminders', { name: feedName(dropped.feed), count })
          : w('events.removed', { name: feedName(dropped.feed) })}
      </p>
      <button ref={button} type="button" class="act" onClick={undo}>
        {w('events.undo')}
      </button>
    </section>
  );
}
