import type { Entry } from '../../events/entry.ts';
import type { EventWindow, Occurrence } from '../../events/model.ts';
import { feedOfEntries } from '../../events/sources/entry-events.ts';
import type { Issue } from '../../i18n/issue.ts';
import { groupBy } from '../../icalendar/group-by.ts';
import { atOnce } from '../../icalendar/steps.ts';
import { fold } from '../../search/words-of.ts';
import { startText } from './schema-org-event.ts';

/** Where an event was found, as readers are told. The address that is fetched is no part of it: it may be a secret. */
export interface Provenance {
  readonly name: string;
  readonly page?: string | undefined;
}

/** An event with its changed dates and, where a calendar gives one id to several, these too. */
export interface Bundle {
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly sources: readonly Provenance[];
  /** When and under which title it takes place within the window. */
  readonly keys: readonly string[];
  /** Words of its place; empty where none is told. */
  readonly place: string;
  /** Where it is joined or told of more. */
  readonly link: string;
  /** Its first date within the window: milliseconds since 1970, and ISO 8601 as its own clock tells it. */
  readonly nextMs: number;
  readonly next: string;
  /** When its last date within the window begins, in milliseconds since 1970. */
  readonly lastMs: number;
}

/** The events of a source that have a date within the window. */
export function bundlesOf(
  entries: readonly Entry[],
  source: Provenance,
  window: EventWindow,
): { readonly bundles: readonly Bundle[]; readonly issues: readonly Issue[] } {
  const feed = atOnce(feedOfEntries({ name: '', url: '', entries }));
  const { occurrences, issues } = feed.ok
    ? atOnce(feed.value.expand(window))
    : { occurrences: [], issues: [] };
  const dates = groupBy(occurrences, ({ eventId }) => eventId);
  const bundles = [...groupBy(entries, ({ id }) => id)].flatMap(([id, own]): readonly Bundle[] => {
    const [first, ...more] = dates.get(id) ?? [];
    if (!first) return [];
    const { details, startMs } = first;
    return [
      {
        id,
        entries: own,
        sources: [source],
        keys: [first, ...more].map(keyOf),
        place: plain(details.place),
        link: details.joinUrl ?? details.url ?? '',
        nextMs: startMs,
        next: startText(first),
        lastMs: more.at(-1)?.startMs ?? startMs,
      },
    ];
  });
  return { bundles, issues };
}

/** The moment of a date, or the day, and its title without case, accents and signs. */
const keyOf = ({ start, startMs, details }: Occurrence): string =>
  `${start.kind === 'date' ? start.date : startMs} ${plain(details.title)}`;

const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
