import { isObject } from '../../content/is-object.ts';
import type { Issue } from '../../i18n/issue.ts';
import { ianaZone } from '../../icalendar/iana-zone.ts';
import { fetchableUrl } from '../../net/safe-url.ts';

/** A calendar that the person added. */
export interface Feed {
  /** `shortHash` of its address. */
  readonly id: string;
  /** https; where it is read. */
  readonly url: string;
  /** As the calendar calls itself, once it was read; empty before. */
  readonly name: string;
  /** Whether it is looked at again by itself, or only when the person presses. */
  readonly again: 'by-itself' | 'when-asked';
  /** Whether its events are shown. */
  readonly shown: boolean;
  /** IANA zone that the person says its times are in, where it gives them without one. */
  readonly zone?: string | undefined;
  readonly addedMs: number;
}

/** The last look at a feed. */
export interface Look {
  /** Milliseconds since 1970. */
  readonly atMs: number;
  /** Why it brought nothing, or not all. */
  readonly trouble?: Issue;
}

/** Reads what was stored; what is no feed that may be fetched is passed over. */
export function parseFeed(stored: unknown): Feed | undefined {
  if (!isObject(stored)) return undefined;
  const { id, url, name, again, shown, zone, addedMs } = stored;
  if (typeof id !== 'string' || typeof url !== 'string') return undefined;
  if (fetchableUrl(url) !== url || !url.startsWith('https:')) return undefined;
  return {
    id,
    url,
    name: typeof name === 'string' ? name : '',
    again: again === 'by-itself' ? again : 'when-asked',
    shown: shown !== false,
    ...(typeof zone === 'string' && ianaZone(zone) ? { zone } : {}),
    addedMs: typeof addedMs === 'number' ? addedMs : 0,
  };
}

export function parseLook(stored: unknown): Look | undefined {
  if (!isObject(stored) || typeof stored.atMs !== 'number') return undefined;
  const trouble = parseIssue(stored.trouble);
  return { atMs: stored.atMs, ...(trouble ? { trouble } : {}) };
}

function parseIssue(stored: unknown): Issue | undefined {
  if (!isObject(stored) || typeof stored.code !== 'string') return undefined;
  const params = isObject(stored.params) ? Object.entries(stored.params) : [];
  const said = params.filter((entry): entry is [string, string | number] =>
    /^(string|number)$/.test(typeof entry[1]),
  );
  return { code: stored.code, params: Object.fromEntries(said) };
}
