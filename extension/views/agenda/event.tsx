import { copyEvent } from '../../../shared/events/copy/copy-events.ts';
import type { FeedEvent } from '../../../shared/events/feeds/events-of-feeds.ts';
import { inWords } from '../../../shared/i18n/in-words.ts';
import { ownZone } from '../../agenda/own-zone.ts';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { useLaterWords } from '../later-words.ts';
import { WayBack } from '../way-back.tsx';
import { AddTo } from './add-to.tsx';
import { CopyChoice } from './copy-choice.tsx';
import { CopyOutcome } from './copy-outcome.tsx';
import { CopyPasswords } from './copy-passwords.tsx';
import { EventGone } from './event-gone.tsx';
import { EventPlace } from './event-place.tsx';
import { EventTime } from './event-time.tsx';
import { EventWelcome } from './event-welcome.tsx';
import { Remind } from './remind.tsx';
import { Rich } from './rich.tsx';
import { type AgendaNow, useAgenda } from './use-agenda.ts';
import { useCopyEvents } from './use-copy-events.ts';

/** One event: all that is told of it, and what to do with it. */
export function Event({ event: key, arrived }: { readonly event: string; readonly arrived: boolean }) {
  const agenda = useAgenda();
  const found = agenda?.events.find(({ keys }) => [...keys.values()].includes(key));
  return (
    <>
      <WayBack up={{ screen: 'events' }} />
      {agenda && found && <Told agenda={agenda} found={found} arrived={arrived} />}
      {agenda && !found && <EventGone of={key} agenda={agenda} arrived={arrived} />}
    </>
  );
}

interface ToldProps {
  readonly agenda: AgendaNow;
  readonly found: FeedEvent;
  readonly arrived: boolean;
}

function Told({ agenda: { kept }, found, arrived }: ToldProps) {
  const w = useLaterWords();
  const { occurrence } = found;
  const { details } = occurrence;
  const { outcome, copy, other, passwords, includePasswords } = useCopyEvents(kept.choices);
  const links = [...new Set([details.joinUrl, details.url])].filter((href) => href !== undefined);
  return (
    <>
      <Heading arrived={arrived}>{details.title || w('events.untitled')}</Heading>
      {details.status !== 'confirmed' && <p class="chip">{w(`event.${details.status}`)}</p>}
      <div>
        <p class="event-more">
          <Icon name="clock" />
          <EventTime event={occurrence} zone={ownZone()} />
        </p>
        <EventPlace details={details} />
        <EventWelcome details={details} />
      </div>
      {links.map((href) => (
        <p key={href}>
          <OutsideLink href={href}>
            {href === details.joinUrl ? w('events.join', { host: new URL(href).host }) : href}
          </OutsideLink>
        </p>
      ))}
      {occurrence.issues.map((issue) => (
        <p class="trouble" key={issue.code}>
          {inWords(w, issue)}
        </p>
      ))}
      <Remind event={found} kept={kept} />
      <Rich text={details.description} />
      <section class="card" aria-label={w('events.copy')}>
        <button
          type="button"
          class="act"
          onClick={() =>
            copy((format, readers) => copyEvent(occurrence, format, readers, { about: 'whole', passwords }))
          }
        >
          <Icon name="copy" />
          {w('events.copy-event')}
        </button>
        <CopyOutcome outcome={outcome} events={[occurrence]} passwords={passwords} />
        <CopyChoice choices={kept.choices} other={other} />
        <div class="options">
          <CopyPasswords events={[occurrence]} included={passwords} onChange={includePasswords} />
        </div>
      </section>
      <AddTo occurrence={occurrence} />
    </>
  );
}
