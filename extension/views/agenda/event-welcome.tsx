import type { EventDetails } from '../../../shared/events/model.ts';
import { useLaterWords } from '../later-words.ts';

/** What lets more people come: access and childcare, as the organizers put it. */
export function EventWelcome({ details: { accessibility, childcare } }: { readonly details: EventDetails }) {
  const w = useLaterWords();
  return (
    <>
      {accessibility && <p dir="auto">{w('calendar.accessibility', { text: accessibility })}</p>}
      {childcare && <p dir="auto">{w('calendar.childcare', { text: childcare })}</p>}
    </>
  );
}
