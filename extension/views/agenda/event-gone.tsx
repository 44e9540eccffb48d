import { forgetReminder } from '../../platform/stored-agenda.ts';
import { Heading } from '../../ui/heading.tsx';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { momentText } from './moment-text.ts';
import type { AgendaNow } from './use-agenda.ts';

interface EventGoneProps {
  /** Key of an event that no calendar has any more. */
  readonly of: string;
  readonly agenda: AgendaNow;
  readonly arrived: boolean;
}

/** An event that is over, or was taken out of its calendar: what is still known of it where the person marked it. */
export function EventGone({ of, agenda, arrived }: EventGoneProps) {
  const { reader, attempt } = usePopup();
  const w = useLaterWords();
  const marked = agenda.kept.reminders.find(({ id }) => id === of);
  return (
    <>
      <Heading arrived={arrived}>{marked?.title || w('events.gone-title')}</Heading>
      {marked && <p>{momentText(marked.startMs, marked.allDay, reader.lang)}</p>}
      <p>{w('events.gone')}</p>
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
