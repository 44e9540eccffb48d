import type { EventDetails } from '../../../shared/events/model.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLaterWords } from '../later-words.ts';

/** Where an event is: its place in words, and whether one can join from afar. An address of a call is no place. */
export function EventPlace({ details }: { readonly details: EventDetails }) {
  const w = useLaterWords();
  const { place, mode } = details;
  return (
    <>
      {place && !/^https?:/.test(place) && (
        <p class="event-more">
          <Icon name="pin" />
          <span dir="auto">{place}</span>
        </p>
      )}
      {(mode === 'online' || mode === 'hybrid') && (
        <p class="event-more">
          <Icon name="screen" />
          {w(`events.${mode}`)}
        </p>
      )}
    </>
  );
}
