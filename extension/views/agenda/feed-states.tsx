import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { FeedAges, type FeedAgesProps } from './feed-ages.tsx';
import { LookAll } from './look-all.tsx';

/** How old all that is shown is, and a look at all of it now. */
export function FeedStates({ feeds, agenda }: FeedAgesProps) {
  const w = useLaterWords();
  const { lang } = usePopup().reader;
  if (feeds.length === 0) return null;
  return (
    <section class="feed-states" aria-label={w('events.ages')} lang={lang}>
      <FeedAges feeds={feeds} agenda={agenda} />
      <LookAll feeds={feeds} />
    </section>
  );
}
