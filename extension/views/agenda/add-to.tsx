import { saveFile } from '../../../shared/dom/save-file.ts';
import { addToLinks, everyDateRule } from '../../../shared/events/add-to-links.ts';
import { eventFileName } from '../../../shared/events/event-file-name.ts';
import type { Occurrence } from '../../../shared/events/model.ts';
import { occurrenceToIcs } from '../../../shared/events/to-icalendar.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { useLaterWords } from '../later-words.ts';

/** Ways into the person's own calendar: a service on the web, or a file that every calendar program opens. */
export function AddTo({ occurrence }: { readonly occurrence: Occurrence }) {
  const w = useLaterWords();
  return (
    <details class="fold">
      <summary>{w('events.add-to')}</summary>
      <p class="soft">{w('events.add-to-sends')}</p>
      {occurrence.repeats && <p>{w('events.add-one')}</p>}
      <Ways occurrence={occurrence} everyDate={false} />
      {everyDateRule(occurrence) && (
        <>
          <p>{w('events.add-every')}</p>
          <Ways occurrence={occurrence} everyDate />
        </>
      )}
    </details>
  );
}

interface WaysProps {
  readonly occurrence: Occurrence;
  /** This and all later dates: what Google alone takes from a link. */
  readonly everyDate: boolean;
}

function Ways({ occurrence, everyDate }: WaysProps) {
  const w = useLaterWords();
  const save = (): void =>
    saveFile(
      eventFileName(occurrence.details.title),
      'text/calendar;charset=utf-8',
      occurrenceToIcs(occurrence, { now: Date.now(), everyDate }),
    );
  return (
    <ul class="ways">
      <li>
        <button type="button" class="plain" onClick={save}>
          {w('events.add-to-file')}
        </button>
      </li>
      {addToLinks(occurrence, everyDate)
        .filter(({ service }) => !everyDate || service === 'google')
        .map(({ service, href }) => (
          <li key={service}>
            <OutsideLink href={href}>{NAMES[service]}</OutsideLink>
          </li>
        ))}
    </ul>
  );
}

/** Names of their own, the same in every language. */
const NAMES = {
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office365: 'Office 365',
  yahoo: 'Yahoo Calendar',
} as const;
