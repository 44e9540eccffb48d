import { forgetReminder } from '../../platform/stored-agenda.ts';
import { Heading } from '../../ui/heading.tsx';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { momentText } from './moment-text.ts';
import { type AgendaNow, DAYS_AHEAD } from './use-agenda.ts';

interface EventGoneProps {
  /** Key of an event that no calendar that is shown has, or has any more. */
  readonly of: string;
  readonly agenda: AgendaNow;
  readonly arrived: boolean;
}

/** An event that is over, was taken out of its calendar, or is in one that is not shown: what is still known of it where the person marked it. */
export function EventGone({ of, agenda, arrived }: EventGoneProps) {
  const { reader, attempt } = usePopup();
  const w = useLaterWords();
  const marked = agenda.kept.reminders.find(({ id }) => id === of);
  // Its calendar may be one that is not shown, or have it far ahead.
  const held = marked !== undefined && marked.state !== 'gone' && marked.doubtedMs === undefined;
  const stands = held && marked.startMs > Date.now();
  return (
    <>
      <Heading arrived={arrived}>
        {marked?.title || w(stands ? 'events.untitled' : 'events.gone-title')}
      </Heading>
      {marked && <p>{momentText(marked.startMs, marked.allDay, reader.lang)}</p>}
      <p>{stands ? w('events.gone-unseen', { days: DAYS_AHEAD }) : w('events.gone')}</p>
      {marked && (
        <p>
          <button type="button" class="plain" onClick={() => attempt(forgetReminder(of))}>
            {w('events.forget')}
          </button>
        </p>
      )}
    </>
  );
}
