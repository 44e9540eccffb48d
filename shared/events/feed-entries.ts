import { groupBy } from '../icalendar/group-by.ts';
import { currentChanges, currentMasters } from '../icalendar/versions.ts';
import type { Entry, EntryChange, EntryDetails } from './entry.ts';
import { entryTimes, isTellable, timeText } from './entry-times.ts';
import { flatEntry } from './flat-entry.ts';
import type { EventDetails, EventFeed, EventWindow, ToldEvent } from './model.ts';

export interface EntryOptions {
  /** Within it, dates are laid out of a series whose rule `events.json` cannot tell: a zone that only its file knows, EXRULE. */
  readonly window: EventWindow;
  /** IANA zone for times that are told without one. */
  readonly zone?: string | undefined;
}

/** The events of a feed in the form of `events.json`: of each series its newest version with its changed dates, rules kept. */
export function feedEntries(feed: EventFeed, options: EntryOptions): readonly Entry[] {
  const groups = groupBy(feed.events(), ({ event }) => event.uid);
  return [...groups.values()].flatMap((group) => groupEntries(group, options));
}

function groupEntries(group: readonly ToldEvent[], options: EntryOptions): readonly Entry[] {
  if (!group.every(({ event }) => isTellable(event))) return flatEntry(group, options);
  const details = new Map(group.map((told) => [told.event, told.details]));
  const masters = currentMasters(group.map(({ event }) => event).filter((event) => !event.replaces));
  const [first] = masters;
  const changes = currentChanges(
    group.map(({ event }) => event).filter((event) => event.replaces),
    first?.start,
  );
  if (!first)
    return changes.map((change) => ({
      ...head(change.uid, details.get(change)),
      ...entryTimes(change, change.start, options.zone),
      ...(change.replaces && { of: timeText(change.replaces, change.start, options.zone) }),
      ...entryDetails(details.get(change)),
    }));
  return masters.map((master): Entry => {
    const own = master === first ? changes : [];
    const changed = own.map((change): EntryChange => {
      const { rules: _, zone: __, ...times } = entryTimes(change, master.start, options.zone);
      return {
        of: change.replaces ? timeText(change.replaces, master.start, options.zone) : '',
        ...(change.andFuture && { andFuture: true }),
        // What says nothing of its length would take over that of the series.
        ...(!times.end && !times.duration && { duration: 'PT0S' }),
        ...times,
        ...differences(details.get(change), details.get(master)),
      };
    });
    return {
      ...head(master.uid, details.get(master)),
      ...entryTimes(master, master.start, options.zone),
      ...(changed.length && { changes: changed }),
      ...entryDetails(details.get(master)),
    };
  });
}

/** What a changed date tells otherwise than its series, from which an entry takes over the rest. */
function differences(change: EventDetails | undefined, master: EventDetails | undefined): EntryDetails {
  if (!change || !master) return {};
  const told = Object.entries({ ...NO_LINKS, ...change });
  const before = new Map<string, unknown>(Object.entries({ ...NO_LINKS, ...master }));
  return Object.fromEntries(
    told.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before.get(name))),
  );
}

const NO_LINKS = { url: '', joinUrl: '' };

/** What an entry begins with. It needs a title; an event of a calendar may have none. */
export const head = (id: string, details: EventDetails | undefined): Pick<Entry, 'id' | 'title'> => ({
  id,
  title: details?.title || '—',
});

/** What is told, without what is empty: it would be read as not said all the same. */
export function entryDetails(details: EventDetails | undefined): EntryDetails {
  if (!details) return {};
  const { title: _, mode, status, ...rest } = details;
  const said = Object.entries(rest).filter(
    ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return {
    ...Object.fromEntries(said),
    ...(mode !== 'unknown' && { mode }),
    ...(status !== 'confirmed' && { status }),
  };
}
