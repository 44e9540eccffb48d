import type { Feed } from '../../../shared/events/feeds/feed.ts';
import { useLaterWords } from '../later-words.ts';
import { useLook } from './use-look.ts';

/** Looks at calendars now, all of them in one press. */
export function LookAll({ feeds }: { readonly feeds: readonly Feed[] }) {
  const w = useLaterWords();
  const { looking, look } = useLook(feeds);
  return (
    <button type="button" class="act" disabled={looking} onClick={look}>
      {w(looking ? 'events.looking' : 'events.look-all')}
    </button>
  );
}
