import type { Feed } from '../../../shared/events/feeds/feed.ts';
import { inWords } from '../../../shared/i18n/in-words.ts';
import { isOffline, isPartly } from '../../agenda/look-trouble.ts';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { agoText } from './moment-text.ts';
import type { AgendaNow } from './use-agenda.ts';

interface FeedStateProps {
  readonly feed: Feed;
  readonly agenda: Pick<AgendaNow, 'fetched' | 'kept'>;
  /** It stands among others, beside which a network that is missing is told of once. */
  readonly listed?: boolean;
}

/** When what is shown of a calendar came, and why nothing newer did, or not all. */
export function FeedState({ feed, agenda, listed = false }: FeedStateProps) {
  const { lang } = usePopup().reader;
  const w = useLaterWords();
  const came = agenda.fetched.get(feed.id);
  const { trouble } = agenda.kept.looks.get(feed.id) ?? {};
  return (
    <>
      <p class="soft">
        {came === undefined
          ? w('events.not-yet')
          : w('events.updated', { ago: agoText(came, Date.now(), lang) })}
      </p>
      {trouble && !(listed && isOffline(trouble)) && (
        <p class="trouble">
          {inWords(w, trouble)} {came !== undefined && !isPartly(trouble) && w('events.last-good')}
        </p>
      )}
    </>
  );
}
