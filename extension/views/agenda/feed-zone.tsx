import type { Feed } from '../../../shared/events/feeds/feed.ts';
import { ownZone } from '../../agenda/own-zone.ts';
import { useLaterWords } from '../later-words.ts';
import type { AgendaNow } from './use-agenda.ts';

interface FeedZoneProps {
  readonly feed: Feed;
  readonly agenda: Pick<AgendaNow, 'events'>;
  readonly onChange: (zone: string | undefined) => void;
}

/** In which zone a calendar's times are, where it gives them without one; not there where it needs none. */
export function FeedZone({ feed, agenda, onChange }: FeedZoneProps) {
  const w = useLaterWords();
  const without = agenda.events.some(
    ({ keys, occurrence }) => keys.has(feed.id) && occurrence.start.kind === 'floating',
  );
  if (!without && feed.zone === undefined) return null;
  const zones = [...new Set([feed.zone ?? ownZone(), ownZone(), ...Intl.supportedValuesOf('timeZone')])];
  return (
    <label class="choice">
      <span>{w('events.zone')}</span>
      <select
        value={feed.zone ?? ''}
        onChange={({ currentTarget: { value } }) => onChange(value === '' ? undefined : value)}
      >
        <option value="">{w('events.zone-none')}</option>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </label>
  );
}
