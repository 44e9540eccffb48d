import { useState } from 'preact/hooks';
import { copySpan } from '../../../shared/events/copy/copy-events.ts';
import type { FeedEvent } from '../../../shared/events/feeds/events-of-feeds.ts';
import { inSlices } from '../../../shared/events/in-slices.ts';
import type { EventWindow, Occurrence } from '../../../shared/events/model.ts';
import { shownDay } from '../../../shared/events/shown-day.ts';
import { wallIn } from '../../../shared/events/told-in.ts';
import type { AgendaChoices } from '../../agenda/agenda-kept.ts';
import { ownZone } from '../../agenda/own-zone.ts';
import { storeChoices } from '../../platform/stored-agenda.ts';
import { Icon } from '../../ui/icon.tsx';
import { Tick } from '../../ui/tick.tsx';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { CopyChoice } from './copy-choice.tsx';
import { copyNames } from './copy-names.ts';
import { CopyOutcome } from './copy-outcome.tsx';
import { CopyPasswords } from './copy-passwords.tsx';
import { useCopyEvents } from './use-copy-events.ts';

/** Seven whole days with today: what the heading names is in the text. */
function weekFrom(now: Date): { readonly fromMs: number; readonly toMs: number } {
  const end = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 7);
  return { fromMs: now.getTime(), toMs: end.getTime() };
}

/** Those of a week, by the days that stand beside them: they are ordered so. */
export function eventsOfWeek(
  events: readonly FeedEvent[],
  { toMs, zone }: EventWindow,
): readonly Occurrence[] {
  const last = wallIn(toMs - 1, zone).slice(0, 10);
  const later = events.findIndex(({ occurrence }) => shownDay(occurrence, zone) > last);
  return events.slice(0, later < 0 ? undefined : later).map(({ occurrence }) => occurrence);
}

interface CopyWeekProps {
  /** Those that are shown; the coming week of them is copied. */
  readonly events: readonly FeedEvent[];
  readonly choices: AgendaChoices;
}

/** The coming week, ready to paste into a message, in one press. */
export function CopyWeek({ events, choices }: CopyWeekProps) {
  const w = useLaterWords();
  const { attempt, reader } = usePopup();
  const { outcome, copy, other, passwords, includePasswords } = useCopyEvents(choices);
  const [unfolded, setUnfolded] = useState(false);
  const about = choices.about ? 'opening' : 'nothing';
  const span = { ...weekFrom(new Date()), zone: ownZone() };
  const week = eventsOfWeek(events, span);
  if (week.length === 0) return null;
  const how = {
    format: w(`events.format-${choices.format}`),
    language: copyNames(w, reader.lang, other)[choices.languages],
  };
  return (
    <section class="card" aria-label={w('events.copy')}>
      <button
        type="button"
        class="act act-first"
        onClick={() =>
          copy((format, readers) => inSlices(copySpan(week, span, format, readers, { about, passwords })))
        }
      >
        <Icon name="copy" />
        {w('events.copy-week', { count: week.length })}
      </button>
      <CopyOutcome outcome={outcome} events={week} passwords={passwords} />
      <details class="fold" onToggle={(fold) => setUnfolded(fold.currentTarget.open)}>
        <summary>{w('events.copy-how', how)}</summary>
        <CopyChoice choices={choices} other={other} />
        <div class="options">
          <Tick checked={choices.about} onChange={(wanted) => attempt(storeChoices({ about: wanted }))}>
            {w('events.copy-about')}
          </Tick>
          {/* To look through a week takes longer than to draw the screen. */}
          {unfolded && <CopyPasswords events={week} included={passwords} onChange={includePasswords} />}
        </div>
      </details>
    </section>
  );
}
