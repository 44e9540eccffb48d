import { isObject } from '../../content/is-object.ts';
import { pastedFeeds } from './pasted-feeds.ts';

/** A calendar that an open page names. */
export interface PageCalendar {
  /** https. */
  readonly url: string;
  readonly host: string;
  /** How the page has it: shown in a frame or an element of ours, linked, or as events written into the page itself. */
  readonly kind: 'shown' | 'linked' | 'written';
}

const MOST = 20;
const LONGEST = 4_000;
/** Links by which one event is put into a calendar, or somebody's own is opened: no calendar to follow lies there. */
const NO_CALENDAR =
  /^https:\/\/((calendar|www)\.google\.com\/calendar\/(?!ical\/)|outlook\.(live|office|office365)\.com\/(?!owa\/calendar\/|.*\.ics\b))/;
const KINDS = ['shown', 'linked', 'written'] as const;

/** What a page answered, which may be anything: the calendars in it that can be read, each once, those that are shown first. */
export function pageCalendars(found: unknown): readonly PageCalendar[] {
  if (!isObject(found)) return [];
  const calendars = new Map<string, PageCalendar>();
  for (const kind of KINDS)
    for (const address of textsOf(found[kind])) {
      const read = pastedFeeds(address);
      for (const url of read.ok ? read.value : [])
        if (!calendars.has(url) && !NO_CALENDAR.test(url))
          calendars.set(url, { url, host: new URL(url).host, kind });
    }
  return [...calendars.values()].slice(0, MOST);
}

function textsOf(list: unknown): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(list) ? list.slice(0, 200) : [];
  return entries.filter((one) => typeof one === 'string' && one.length <= LONGEST).map(String);
}
