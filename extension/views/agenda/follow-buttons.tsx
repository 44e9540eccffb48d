import { useState } from 'preact/hooks';
import type { Feed } from '../../../shared/events/feeds/feed.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { HostName } from '../../ui/host-name.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { useLaterWords } from '../later-words.ts';
import { type Followed, followFeeds } from './follow-feed.ts';

interface FollowButtonsProps {
  /** Addresses of one press; none where there is nothing to follow yet. */
  readonly urls: readonly string[];
  readonly onFollowed?: (followed: Followed) => void;
}

/** The two ways to follow a calendar, and before them what each sends, where and how often. */
export function FollowButtons({ urls, onFollowed }: FollowButtonsProps) {
  const w = useLaterWords();
  const [state, setState] = useState<Followed | 'asking'>();
  const asking = state === 'asking';
  const done = asking ? undefined : state;
  const hosts = [...new Set(urls.map((url) => new URL(url).host))];
  const follow = async (again: Feed['again']): Promise<void> => {
    setState('asking');
    const followed = await followFeeds(urls, again);
    setState(followed);
    onFollowed?.(followed);
  };
  return (
    <>
      {hosts.map((host) => (
        <p class="soft" key={host}>
          {w('events.sends')} <HostName host={host} />. {w('events.sends-more')}
        </p>
      ))}
      <div class="acts">
        <button
          type="button"
          class="act"
          disabled={urls.length === 0 || asking}
          onClick={() => follow('by-itself')}
        >
          {w('events.follow-by-itself')}
        </button>
        <button
          type="button"
          class="act"
          disabled={urls.length === 0 || asking}
          onClick={() => follow('when-asked')}
        >
          {w('events.follow-when-asked')}
        </button>
      </div>
      {asking && <p role="status">{w('events.looking')}</p>}
      <Outcome outcome={done && (done.how === 'looked' ? 'done' : 'failed')}>
        {done ? said(w, done) : ''}
      </Outcome>
    </>
  );
}

function said(w: Translate, followed: Followed): string {
  const what = w(`events.${followed.how}`);
  if (followed.how !== 'unread') return what;
  return `${w(`issue.${followed.why.code}`, followed.why.params)} ${what}`;
}
