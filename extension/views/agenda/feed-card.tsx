import { useEffect, useState } from 'preact/hooks';
import type { Feed } from '../../../shared/events/feeds/feed.ts';
import { type DroppedFeed, dropFeed } from '../../platform/dropped-feeds.ts';
import { askForSites, maySiteBeRead } from '../../platform/host-permission.ts';
import { changeFeed } from '../../platform/stored-agenda.ts';
import { askWorker } from '../../platform/worker-tasks.ts';
import { HostName } from '../../ui/host-name.tsx';
import { Tick } from '../../ui/tick.tsx';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { feedName } from './feed-name.ts';
import { FeedState } from './feed-state.tsx';
import { FeedZone } from './feed-zone.tsx';
import type { AgendaNow } from './use-agenda.ts';
import { useLook } from './use-look.ts';

interface FeedCardProps {
  readonly feed: Feed;
  readonly agenda: AgendaNow;
  readonly onDropped: (dropped: DroppedFeed | undefined) => void;
}

/** One calendar that is followed: whether it is shown, how old it is, and what can be done with it. */
export function FeedCard({ feed, agenda, onDropped }: FeedCardProps) {
  const { attempt } = usePopup();
  const w = useLaterWords();
  const [allowed, setAllowed] = useState(true);
  const { looking, look } = useLook([feed]);
  useEffect(() => {
    maySiteBeRead(feed.url).then(setAllowed, () => setAllowed(false));
  }, [feed, agenda]);
  const allow = async (): Promise<void> => {
    const now = await askForSites([feed.url]).catch(() => false);
    setAllowed(now);
    if (now) await look();
  };
  const change = async (changed: Partial<Feed>): Promise<boolean> => {
    const kept = await attempt(changeFeed(feed.id, changed));
    if (kept) void askWorker({ task: 'settle' });
    return kept;
  };
  const remove = async (): Promise<void> => {
    const dropping = dropFeed(feed);
    if (!(await attempt(dropping.then(() => undefined)))) return;
    onDropped(await dropping);
    await askWorker({ task: 'settle' });
  };
  return (
    <li class="card">
      <h2 dir="auto">{feedName(feed)}</h2>
      {feed.name && (
        <p class="soft">
          <HostName host={new URL(feed.url).host} />
        </p>
      )}
      <FeedState feed={feed} agenda={agenda} />
      <fieldset class="options">
        <legend class="unseen">{feedName(feed)}</legend>
        <Tick checked={feed.shown} onChange={(shown) => change({ shown })}>
          {w('events.shown')}
        </Tick>
        <Tick
          checked={feed.again === 'by-itself'}
          onChange={(often) => change({ again: often ? 'by-itself' : 'when-asked' })}
        >
          {w('events.by-itself')}
        </Tick>
      </fieldset>
      <FeedZone feed={feed} agenda={agenda} onChange={(zone) => change({ zone })} />
      {!allowed && <p class="trouble">{w('events.not-allowed')}</p>}
      <div class="acts">
        {allowed ? (
          <button type="button" class="act" disabled={looking} onClick={look}>
            {w(looking ? 'events.looking' : 'events.look')}
          </button>
        ) : (
          <button type="button" class="act" onClick={allow}>
            {w('events.allow')}
          </button>
        )}
        <button type="button" class="act" onClick={remove}>
          {w('events.remove')}
        </button>
      </div>
    </li>
  );
}
