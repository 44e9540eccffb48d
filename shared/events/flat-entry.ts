import { expand } from '../icalendar/expand.ts';
import { endOf, keyOf, startOf } from '../icalendar/instance.ts';
import { atOnce } from '../icalendar/steps.ts';
import { dateText, wallText } from '../icalendar/wall-clock.ts';
import type { Entry } from './entry.ts';
import { type EntryOptions, entryDetails, head } from './feed-entries.ts';
import type { ToldEvent } from './model.ts';

/** The dates of a series within the window one by one, in UTC: what its own file says of zone and rules holds nowhere else. */
export function flatEntry(group: readonly ToldEvent[], { window }: EntryOptions): readonly Entry[] {
  const details = new Map(group.map((told) => [told.event, told.details]));
  const { instances } = atOnce(expand([...details.keys()], window));
  return instances.map((instance): Entry => {
    const { source, startMs, endMs } = instance;
    const [start, end, key] = [startOf(instance), endOf(instance), keyOf(instance)];
    const [from, to] = start.date
      ? [dateText(start.wall), dateText(end.wall)]
      : [moment(startMs), moment(endMs)];
    return {
      ...head(key ? `${source.uid}/${key}` : source.uid, details.get(source)),
      start: from,
      ...(to !== from && { end: to }),
      ...entryDetails(details.get(source)),
    };
  });
}

const moment = (ms: number): string => `${wallText(ms / 1000)}Z`;
