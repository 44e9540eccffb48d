import { eventsOfFeeds, type FeedEvent } from '../../shared/events/feeds/events-of-feeds.ts';
import { type KeptBody, keptBodies } from '../../shared/events/feeds/kept-body.ts';
import type { StorageTrouble } from '../../shared/storage/stored.ts';
import type { AgendaKept } from './agenda-kept.ts';
import { ownZone } from './own-zone.ts';
import { withheld } from './withhold.ts';

const DAY_MS = 86_400_000;

export interface Agenda {
  /** Events of the feeds that are asked for, ordered as they are shown. */
  readonly events: readonly FeedEvent[];
  /** When what is kept of each feed came, by its id; milliseconds since 1970. */
  readonly fetched: ReadonlyMap<string, number>;
  /** Why nothing that was fetched can be read. */
  readonly trouble?: StorageTrouble;
}

/** What the kept feeds hold from `fromMs` on, for so many days; `ids` of those that are wanted. */
export async function readAgenda(
  { feeds }: Pick<AgendaKept, 'feeds'>,
  { ids, fromMs, days }: { readonly ids: readonly string[]; readonly fromMs: number; readonly days: number },
): Promise<Agenda> {
  // Where nothing was added, no database is made.
  const bodies = feeds.length > 0 ? await keptBodies() : ({ ok: true, value: [] } as const);
  if (!bodies.ok) return { events: [], fetched: new Map(), trouble: bodies.trouble };
  const window = { fromMs, toMs: fromMs + days * DAY_MS, zone: ownZone() };
  const known = bodies.value.flatMap((body): readonly KeptBody[] => {
    const feed = feeds.find(({ id }) => id === body.id);
    return feed ? [{ ...body, zone: feed.zone }] : [];
  });
  const events = await eventsOfFeeds(
    known.filter(({ id }) => ids.includes(id)),
    window,
  );
  const occurrences = await withheld(events.map(({ occurrence }) => occurrence));
  return {
    events: events.map((event, index) => {
      const occurrence = occurrences[index] ?? event.occurrence;
      return occurrence === event.occurrence ? event : { ...event, occurrence };
    }),
    fetched: new Map(known.map(({ id, fetchedMs }) => [id, fetchedMs])),
  };
}
