import { isObject } from '../../content/is-object.ts';
import { cleanLine } from '../clean-text.ts';
import { pastedFeeds } from './pasted-feeds.ts';

/** A calendar that an open page names. */
export interface PageCalendar {
  /** https. */
  readonly url: string;
  readonly host: string;
  /** What the page calls it, in a line; empty where it has no words for it. */
  readonly name: string;
  /** How the page has it: shown in a frame or an element of ours, linked, or as events written into the page itself. */
  readonly kind: 'shown' | 'linked' | 'written';
}

const MOST = 20;
const LONGEST = 4_000;
const LONGEST_NAME = 100;
/** Links by which one event is put into a calendar, or somebody's own is opened: no calendar to follow lies there. */
const NO_CALENDAR =
  /^https:\/\/((calendar|www)\.google\.com\/calendar\/(?!ical\/)|outlook\.(live|office|office365)\.com\/(?!owa\/calendar\/|.*\.ics\b))/;
const KINDS = ['shown', 'linked', 'written'] as const;

/** What a page answered, which may be anything: the calendars in it that can be read, each once, those that are shown first. */
export function pageCalendars(found: unknown): readonly PageCalendar[] {
  if (!isObject(found)) return [];
  const calendars = new Map<string, PageCalendar>();
  for (const kind of KINDS)
    for (const { address, name } of namedOf(found[kind])) {
      const read = pastedFeeds(address);
      for (const url of read.ok ? read.value : []) {
        const before = calendars.get(url);
        if (before?.name || NO_CALENDAR.test(url)) continue;
        calendars.set(url, { ...(before ?? { url, host: new URL(url).host, kind }), name });
      }
    }
  return [...calendars.values()].slice(0, MOST);
}

type Named = Pick<PageCalendar, 'name'> & { readonly address: string };

function namedOf(list: unknown): readonly Named[] {
  const entries: readonly unknown[] = Array.isArray(list) ? list.slice(0, 1_000) : [];
  return entries.flatMap((one): readonly Named[] => {
    if (!isObject(one) || typeof one.address !== 'string' || one.address.length > LONGEST) return [];
    const words = typeof one.words === 'string' ? one.words : '';
    return [{ address: one.address, name: cleanLine(words, LONGEST_NAME) }];
  });
}
