import { zoneLabel } from '../../../shared/events/describe-when.ts';
import type { Feed } from '../../../shared/events/feeds/feed.ts';
import { ownZone } from '../../agenda/own-zone.ts';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import type { AgendaNow } from './use-agenda.ts';

interface FeedZoneProps {
  readonly feed: Feed;
  readonly agenda: Pick<AgendaNow, 'events'>;
  readonly onChange: (zone: string | undefined) => void;
}

/** In which zone a calendar's times are, where it gives them without one; not there where it needs none. */
export function FeedZone({ feed, agenda, onChange }: FeedZoneProps) {
  const { lang } = usePopup().reader;
  const w = useLaterWords();
  const without = agenda.events.some(
    ({ keys, occurrence }) => keys.has(feed.id) && occurrence.start.kind === 'floating',
  );
  if (!without && feed.zone === undefined) return null;
  const near = [...new Set([...(feed.zone ? [feed.zone] : []), ownZone(), ...UNITED_STATES])];
  const far = Intl.supportedValuesOf('timeZone').filter((zone) => !near.includes(zone));
  const place = (zone: string): string => zone.slice(zone.indexOf('/') + 1).replaceAll('_', ' ');
  const named = (zone: string): string => {
    const label = zoneLabel({ lang, t: w }, zone, Date.now());
    return zone.includes('/') ? `${label} (${place(zone)})` : label;
  };
  return (
    <label class="choice">
      <span>{w('events.zone')}</span>
      <select
        value={feed.zone ?? ''}
        onChange={({ currentTarget: { value } }) => onChange(value === '' ? undefined : value)}
      >
        <option value="">{w('events.zone-none')}</option>
        {near.map((zone) => (
          <option key={zone} value={zone}>
            {named(zone)}
          </option>
        ))}
        <optgroup label={w('events.zone-others')}>
          {far.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

/** Where the chapters are: one place for each clock. */
const UNITED_STATES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
] as const;
