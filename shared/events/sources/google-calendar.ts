import { type Parsed, refused } from '../../i18n/issue.ts';
import { zoneFinder } from '../../icalendar/find-zone.ts';
import { groupBy } from '../../icalendar/group-by.ts';
import type { Steps } from '../../icalendar/steps.ts';
import { fetchableUrl } from '../../net/safe-url.ts';
import type { Entry, EntryChange } from '../entry.ts';
import { eventLink } from '../event-link.ts';
import { joinLink } from '../join-link.ts';
import type { EventFeed, SourceBody } from '../model.ts';
import { feedOfEntries } from './entry-events.ts';
import { type Fields, isFields, string } from './fields.ts';
import { googleRecurrence } from './google-recurrence.ts';
import { htmlText } from './html-text.ts';
import { jsonOf } from './json-of.ts';
import { timeIn } from './moment.ts';
import { inner, objects } from './more-fields.ts';
import { paged } from './paged.ts';

/**
 * Events of the Google Calendar API, version 3: the answer of `events.list`, with `singleEvents` or without. A changed
 * date of a series stands beside it with `recurringEventId` and `originalStartTime`; one that was deleted with status
 * `cancelled` and is left out, as in Google's own calendar files. Ids are those of these files (`iCalUID`), so that an
 * event that comes both ways is known to be one.
 *
 * Refused: `source-unreadable`. Warnings as those of `feedOfEntries`.
 */
export function* readGoogleCalendar({ body, url, zone }: SourceBody): Steps<Parsed<EventFeed>> {
  const file = jsonOf(body);
  if (!isFields(file) || !Array.isArray(file.items)) return refused({ code: 'source-unreadable' });
  const findZone = zoneFinder([], { left: 0 });
  const calendarZone = string(file, 'timeZone') || (zone ?? '');
  const items = objects(file, 'items').filter((item) => string(item, 'eventType') !== 'workingLocation');
  const changes = groupBy(items.filter(seriesOf), seriesOf);

  const zoneOf = (item: Fields): string =>
    string(inner(item, 'start'), 'timeZone') ||
    string(inner(item, 'originalStartTime'), 'timeZone') ||
    calendarZone;

  const time = (item: Fields, name: string, zoneName: string): string => {
    const when = inner(item, name);
    return string(when, 'date') || timeIn(string(when, 'dateTime'), findZone(zoneName));
  };

  const timesOf = (item: Fields, zoneName: string): Pick<Entry, 'start' | 'end'> => {
    // A time that Google did not ask for is the end of an event that is said to have none.
    const end = item.endTimeUnspecified === true ? '' : time(item, 'end', zoneName);
    return { start: time(item, 'start', zoneName), ...(end && { end }) };
  };

  const master = (item: Fields): Partial<Entry> => {
    const zoneName = zoneOf(item);
    const { rules, dates, except } = googleRecurrence(item, zoneName, findZone);
    const others = changes.get(string(item, 'id')) ?? [];
    const gone = others.filter(isGone).map((other) => time(other, 'originalStartTime', zoneName));
    const changed = others
      .filter((other) => !isGone(other))
      .map(
        (other): EntryChange => ({
          ...detailsOf(other),
          of: time(other, 'originalStartTime', zoneName),
          ...timesOf(other, zoneName),
        }),
      );
    return {
      ...detailsOf(item),
      id: idOf(item),
      ...timesOf(item, zoneName),
      zone: zoneName,
      rules,
      dates,
      except: [...except, ...gone.filter(Boolean)],
      changes: changed,
    };
  };

  const masters = new Set(items.map((item) => string(item, 'id')));
  const alone = (item: Fields): Partial<Entry> => {
    const zoneName = zoneOf(item);
    return {
      ...detailsOf(item),
      id: idOf(item),
      of: time(item, 'originalStartTime', zoneName),
      ...timesOf(item, zoneName),
      zone: zoneName,
    };
  };

  const entries = items.flatMap((item) => {
    const series = seriesOf(item);
    if (series && masters.has(series)) return [];
    if (isGone(item)) return [];
    return [series ? alone(item) : master(item)];
  });
  const page = yield* feedOfEntries({
    name: string(file, 'summary'),
    url,
    entries,
  });
  return paged(page, pageOf(url, string(file, 'nextPageToken')));
}

const isGone = (item: Fields): boolean => string(item, 'status') === 'cancelled';

/** Id of the series that it is a changed date of; empty for whatever else. */
const seriesOf = (item: Fields): string => string(item, 'recurringEventId');

const idOf = (item: Fields): string => string(item, 'iCalUID') || seriesOf(item) || string(item, 'id');

function detailsOf(item: Fields): Partial<Entry> & { readonly title: string } {
  const meetings = objects(inner(item, 'conferenceData'), 'entryPoints')
    .filter((entry) => string(entry, 'entryPointType') === 'video')
    .map((entry) => string(entry, 'uri'));
  const location = string(item, 'location');
  const description = string(item, 'description');
  const joinUrl = joinLink([...meetings, string(item, 'hangoutLink'), location], [location, description]);
  const organiser = inner(item, 'organizer');
  return {
    title: string(item, 'summary'),
    description: htmlText(description),
    place: eventLink(location) ? '' : location,
    ...(joinUrl && { joinUrl }),
    url: string(item, 'htmlLink'),
    ...(string(item, 'status') === 'tentative' && { status: 'tentative' }),
    organiser: string(organiser, 'displayName'),
  };
}

function pageOf(url: string, token: string): string {
  const address = fetchableUrl(url);
  if (!address || !token) return '';
  const page = new URL(address);
  page.searchParams.set('pageToken', token);
  return page.href;
}
