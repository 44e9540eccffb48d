import type { Entry } from '../../events/entry.ts';
import type { Bundle, Provenance } from './bundles.ts';

/** Two events that were taken for one, or two that bear one id and were not. */
export interface MergeNote {
  readonly what: 'merged' | 'same-id';
  readonly title: string;
  /** ISO 8601: the first date within the window, as its own clock tells it. */
  readonly start: string;
  readonly sources: readonly string[];
}

interface Merged {
  readonly bundles: readonly Bundle[];
  readonly notes: readonly MergeNote[];
}

/** A calendar with more events of one title at one moment is broken, and each of them would be looked at for each other one. */
const MOST_ALIKE = 50;

/** `chapter`: sources of one chapter, where a place that is not told may be the same. `chapters`: those of several, where only a place, link or id that is told is. */
export type Closeness = 'chapter' | 'chapters';

/**
 * Events of several sources as one list. Two of different sources are one where every date of one is a date of the other
 * with the same title and place, or where they share id and title; the one with more dates, else of the earlier source, stays and names both
 * sources. A cancellation that either tells counts. Two that only share an id stay two.
 */
export function mergeBundles(lists: readonly (readonly Bundle[])[], closeness: Closeness): Merged {
  const notes: MergeNote[] = [];
  const kept = new Map<string, { bundle: Bundle; readonly list: number }>();
  const byKey = new Map<string, Set<string>>();

  const put = (id: string, bundle: Bundle, list: number): void => {
    kept.set(id, { bundle, list });
    for (const key of bundle.keys) {
      const owners = byKey.get(key);
      if (owners && owners.size < MOST_ALIKE) owners.add(id);
      else if (!owners) byKey.set(key, new Set([id]));
    }
  };
  const note = (what: MergeNote['what'], bundle: Bundle, sources: readonly Provenance[]): void => {
    const title = bundle.entries[0]?.title ?? '';
    notes.push({
      what,
      title,
      start: bundle.next,
      sources: sources.map(({ name }) => name),
    });
  };

  lists.forEach((bundles, index) => {
    for (const arriving of bundles) {
      let [bundle, list] = [arriving, index];
      for (const id of new Set(arriving.keys.flatMap((key) => [...(byKey.get(key) ?? [])]))) {
        const other = kept.get(id);
        if (!other || other.list === index || !isSame(other.bundle, bundle, closeness)) continue;
        const stays = other.bundle.keys.length >= bundle.keys.length;
        const sources = bothOf(other.bundle, bundle);
        bundle = stays ? joined(other.bundle, bundle, sources) : joined(bundle, other.bundle, sources);
        if (stays) list = other.list;
        note('merged', bundle, bundle.sources);
        kept.delete(id);
        for (const key of other.bundle.keys) byKey.get(key)?.delete(id);
      }
      const namesake = kept.get(bundle.id);
      if (namesake && namesake.list !== index && sameTitle(namesake.bundle, bundle)) {
        const one = joined(namesake.bundle, bundle, bothOf(namesake.bundle, bundle));
        note('merged', one, one.sources);
        kept.set(bundle.id, { bundle: one, list: namesake.list });
        continue;
      }
      if (namesake) note('same-id', bundle, [...namesake.bundle.sources, ...bundle.sources]);
      const id = freeId(bundle.id, kept);
      put(id, id === bundle.id ? bundle : renamed(bundle, id), list);
    }
  });
  return { bundles: [...kept.values()].map(({ bundle }) => bundle), notes };
}

function isSame(a: Bundle, b: Bundle, closeness: Closeness): boolean {
  const [more, fewer] = a.keys.length >= b.keys.length ? [a, b] : [b, a];
  const dates = new Set(more.keys);
  if (!fewer.keys.every((key) => dates.has(key))) return false;
  if (a.id === b.id || (a.place && a.place === b.place)) return true;
  const sameLink = a.link !== '' && a.link === b.link;
  if (closeness === 'chapters') return sameLink && !(a.place && b.place);
  return !(a.place && b.place);
}

const sameTitle = (a: Bundle, b: Bundle): boolean => titleOf(a) === titleOf(b);
const titleOf = ({ keys: [key = ''] }: Bundle): string => key.replace(/^\S+ /, '');

/** Each source once, those of the earlier one first. */
const bothOf = (earlier: Bundle, later: Bundle): readonly Provenance[] =>
  [...earlier.sources, ...later.sources].filter(
    ({ name }, index, all) => all.findIndex((one) => one.name === name) === index,
  );

/** The event that stays, with what only the other one tells. */
const joined = (stays: Bundle, goes: Bundle, sources: readonly Provenance[]): Bundle => ({
  ...stays,
  sources,
  entries: withStatus(filled(stays.entries, goes.entries), goes),
});

const FILLED: readonly string[] = [
  ...['summary', 'description', 'place', 'joinUrl', 'url', 'languages', 'accessibility', 'childcare'],
  ...['tags', 'image', 'organiser'],
];

/** What one source leaves out another may tell: who writes for a calendar service has no field for childcare. */
function filled(entries: readonly Entry[], others: readonly Entry[]): readonly Entry[] {
  const [entry, ...more] = entries;
  const [other] = others;
  // One date tells what holds for itself, and not for its series.
  if (!entry || !other || isSeries(entry) !== isSeries(other)) return entries;
  const known = new Map<string, unknown>(Object.entries(entry));
  const told = Object.entries(other).filter(([name]) => FILLED.includes(name) && !known.has(name));
  const { mode, ...rest } = entry;
  // A place or link that came along may make it hybrid, which the reader of entries tells.
  const moved = told.some(([name]) => name === 'place' || name === 'joinUrl');
  return [{ ...rest, ...(mode && !moved && { mode }), ...Object.fromEntries(told) }, ...more];
}

/** That an event does not take place is told, whichever of its sources knows it; of one date of a series, for that date. */
function withStatus(entries: readonly Entry[], goes: Bundle): readonly Entry[] {
  const status = OFF.find((one) => goes.entries.every((entry) => entry.status === one));
  const [first, ...more] = entries;
  const [gone] = goes.entries;
  if (!status || !first || !gone || entries.every((entry) => OFF.some((one) => entry.status === one)))
    return entries;
  if (!isSeries(first) || isSeries(gone)) return entries.map((entry) => ({ ...entry, status }));
  const of = gone.start.includes('T')
    ? new Date(goes.nextMs).toISOString().replace('.000Z', 'Z')
    : gone.start;
  return [{ ...first, changes: [...(first.changes ?? []), { of, status }] }, ...more];
}

const OFF = ['cancelled', 'postponed'] as const;
const isSeries = ({ rules = [], dates = [] }: Entry): boolean => rules.length + dates.length > 0;

function freeId(id: string, kept: ReadonlyMap<string, unknown>): string {
  let free = id;
  for (let copy = 2; kept.has(free); copy++) free = `${id}~${copy}`;
  return free;
}

const renamed = (bundle: Bundle, id: string): Bundle => ({
  ...bundle,
  id,
  entries: bundle.entries.map((entry) => ({ ...entry, id })),
});
