import { saveFile } from '../../../shared/dom/save-file.ts';
import { addToLinks } from '../../../shared/events/add-to-links.ts';
import { eventFileName } from '../../../shared/events/event-file-name.ts';
import type { Occurrence } from '../../../shared/events/model.ts';
import { occurrenceToIcs } from '../../../shared/events/to-icalendar.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { useLaterWords } from '../later-words.ts';

/** Ways into the person's own calendar: a service on the web, or a file that every calendar program opens. */
export function AddTo({ occurrence }: { readonly occurrence: Occurrence }) {
  const w = useLaterWords();
  const save = (): void =>
    saveFile(
      eventFileName(occurrence.details.title),
      'text/calendar;charset=utf-8',
      occurrenceToIcs(occurrence, { now: Date.now() }),
    );
  return (
    <details class="fold">
      <summary>{w('events.add-to')}</summary>
      <p class="soft">{w('events.add-to-sends')}</p>
      <ul class="ways">
        <li>
          <button type="button" class="plain" onClick={save}>
            {w('events.add-to-file')}
          </button>
        </li>
        {addToLinks(occurrence).map(({ service, href }) => (
          <li key={service}>
            <OutsideLink href={href}>{NAMES[service]}</OutsideLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Names of their own, the same in every language. */
const NAMES = {
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office365: 'Office 365',
  yahoo: 'Yahoo Calendar',
} as const;
