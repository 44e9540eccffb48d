import { findPhones } from '../../content/phone.ts';
import type { Entry, EntryChange, EntryDetails } from '../../events/entry.ts';
import { readable } from '../../events/readable.ts';
import { scrubbedDetails } from '../../events/scrub-details.ts';
import { isBlocked } from '../load-pack.ts';

export interface Cleaned {
  readonly entries: readonly Entry[];
  /** Events in which a password was found and taken out. */
  readonly scrubbed: number;
  /** Events in which a text was withheld because a number of the block-list stands in it. */
  readonly withheld: number;
}

export interface CleanOptions {
  readonly keepPasswords: boolean;
  /** Added to what each event tells. */
  readonly tags: readonly string[];
  readonly languages: readonly string[];
}

/** Entries as they may be published. One whose title holds a blocked number is left out. */
export function cleanEntries(entries: readonly Entry[], options: CleanOptions): Cleaned {
  let scrubbed = 0;
  let withheld = 0;
  const cleaned = entries.flatMap((entry): readonly Entry[] => {
    const plain = options.keepPasswords ? entry : withoutPasswords(entry);
    if (JSON.stringify(plain) !== JSON.stringify(entry)) scrubbed++;
    const safe = withoutBlocked(plain);
    if (safe !== plain) withheld++;
    return safe.title ? [labelled(safe, options)] : [];
  });
  return { entries: cleaned, scrubbed, withheld };
}

const withoutPasswords = (entry: Entry): Entry => ({
  ...entry,
  ...scrubbedDetails(entry),
  ...(entry.changes && {
    changes: entry.changes.map((change): EntryChange => ({ ...change, ...scrubbedDetails(change) })),
  }),
});

/** The entry without those of its texts that hold a blocked number; the same object when there is none. */
function withoutBlocked(entry: Entry): Entry {
  const own = withoutBlockedTexts(entry);
  const changes = entry.changes?.map(withoutBlockedTexts);
  const changed = changes?.some((change, index) => change !== entry.changes?.[index]);
  return own === entry && !changed ? entry : { ...own, ...(changes && { changes }) };
}

function withoutBlockedTexts<T extends EntryDetails>(told: T): T {
  const blocked = Object.entries(told)
    .filter(([name, value]) => name !== 'changes' && findPhones(readable(value)).some(isBlocked))
    .map(([name, value]) => [name, Array.isArray(value) ? [] : '']);
  return blocked.length ? { ...told, ...Object.fromEntries(blocked) } : told;
}

function labelled(entry: Entry, { tags, languages }: CleanOptions): Entry {
  const all = (own: readonly string[] | undefined, more: readonly string[]): readonly string[] => [
    ...new Set([...(own ?? []), ...more]),
  ];
  return {
    ...entry,
    ...(tags.length && { tags: all(entry.tags, tags) }),
    ...(languages.length && { languages: all(entry.languages, languages) }),
  };
}
