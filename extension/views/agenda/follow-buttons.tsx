import { useState } from 'preact/hooks';
import type { Feed } from '../../../shared/events/feeds/feed.ts';
import { inWords } from '../../../shared/i18n/in-words.ts';
import { Outcome } from '../../ui/outcome.tsx';
import { useLaterWords } from '../later-words.ts';
import { type Followed, followFeeds, hasCome } from './follow-feed.ts';

interface FollowButtonsProps {
  /** Addresses of one press; none where there is nothing to follow yet. */
  readonly urls: readonly string[];
  /** Addresses of the calendars in the list. */
  readonly known: readonly string[];
  readonly onFollowed?: (followed: Followed) => void;
}

/** The two ways to follow a calendar; what each sends stands before them (`FollowSends`). In a form the first is what the Enter key does. */
export function FollowButtons({ urls, known, onFollowed }: FollowButtonsProps) {
  const w = useLaterWords();
  const [state, setState] = useState<(Followed & { readonly of: readonly string[] }) | 'asking'>();
  const asking = state === 'asking';
  const follow = async (again: Feed['again']): Promise<void> => {
    setState('asking');
    const followed = await followFeeds(urls, again);
    setState({ ...followed, of: urls });
    onFollowed?.(followed);
  };
  // What is said of a calendar holds no more once it is removed.
  const stands = !asking && (state?.how === 'not-kept' || state?.of.every((url) => known.includes(url)));
  const done = asking || !stands ? undefined : state;
  return (
    <>
      <div class="acts">
        <button
          type="submit"
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
      <Outcome outcome={done && (hasCome(done) ? 'done' : 'failed')}>
        {done ? w(`events.${done.how}`) : ''}
      </Outcome>
      <p role="status">{done?.how === 'unread' && `${inWords(w, done.why)} ${w('events.unread-more')}`}</p>
    </>
  );
}
