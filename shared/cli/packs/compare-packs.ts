import type { PackFiles } from '../../content/pack-files.ts';
import { canonicalJson } from '../../content/signed/strict-json.ts';

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** `item` as reviews name it: `fact.home-1`; `pack` for the head. */
export interface RecordChange {
  readonly item: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly fields: readonly FieldChange[];
}

export interface WordChange {
  readonly lang: string;
  readonly key: string;
  readonly before?: string;
  readonly after?: string;
}

export interface PackChanges {
  readonly records: readonly RecordChange[];
  readonly words: readonly WordChange[];
  /** Marked as read by a person, with the very mark that they had before they changed: `fact.home-1`, `es-419 fact.home-1`. */
  readonly staleMarks: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** What differs between two packs. Files are compared as they stand, so that packs of an older shape can be compared too. */
export function comparePacks(before: PackFiles, after: PackFiles): PackChanges {
  const now = recordsOf(after);
  const records = changesBetween(recordsOf(before), now);
  const words = languagesOf(before, after).flatMap((lang) => wordChanges(lang, before, after));
  const lawMarks = records
    .filter(({ item, kind, fields }) => kind === 'changed' && keepsMark(now.get(item), fields))
    .map(({ item }) => item);
  const changed = new Set(words.map(({ lang, key }) => `${lang} ${itemOf(key)}`));
  const wordMarks = languagesOf(before, after).flatMap((lang) => {
    const [old, marks] = [before, after].map((files) => fieldsOf(files[`words/${lang}.review.json`]));
    return Object.entries(marks ?? {})
      .filter(([item, mark]) => changed.has(`${lang} ${item}`) && isRead(mark) && same(mark, old?.[item]))
      .map(([item]) => `${lang} ${item}`);
  });
  return { records, words, staleMarks: [...lawMarks, ...wordMarks] };
}

function changesBetween(
  before: ReadonlyMap<string, Fields>,
  after: ReadonlyMap<string, Fields>,
): readonly RecordChange[] {
  const items = [...new Set([...before.keys(), ...after.keys()])];
  return items.flatMap((item): readonly RecordChange[] => {
    const [old, now] = [before.get(item), after.get(item)];
    if (!now) return [{ item, kind: 'removed', fields: [] }];
    if (!old) return [{ item, kind: 'added', fields: [] }];
    const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])]
      .filter((field) => !same(old[field], now[field]))
      .map((field) => ({ field, before: old[field], after: now[field] }));
    return fields.length > 0 ? [{ item, kind: 'changed', fields }] : [];
  });
}

function recordsOf(files: PackFiles): ReadonlyMap<string, Fields> {
  const warrant = fieldsOf(files['warrant.json']);
  const lists: readonly (readonly [string, unknown])[] = [
    ['fact', files['facts.json']],
    ['scenario', files['scenarios.json']],
    ['script', files['scripts.json']],
    ['hotline', files['hotlines.json']],
    ['question', warrant.questions],
    ['end', warrant.ends],
  ];
  const records = new Map<string, Fields>([['pack', fieldsOf(files['pack.json'])]]);
  for (const [kind, list] of lists) {
    if (!Array.isArray(list)) continue;
    for (const record of list.map(fieldsOf)) records.set(`${kind}.${String(record.id)}`, record);
  }
  return records;
}

function wordChanges(lang: string, before: PackFiles, after: PackFiles): readonly WordChange[] {
  const [old = {}, now = {}] = [before, after].map((files) => fieldsOf(files[`words/${lang}.json`]));
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((key) => !same(old[key], now[key]))
    .map((key) => ({ lang, key, ...worded('before', old[key]), ...worded('after', now[key]) }));
}

const worded = (side: 'before' | 'after', text: unknown): Partial<WordChange> =>
  typeof text === 'string' ? { [side]: text } : {};

const languagesOf = (...packs: readonly PackFiles[]): readonly string[] => [
  ...new Set(
    packs
      .flatMap((files) => Object.keys(files))
      .map((file) => /^words\/([^/.]+)\.json$/.exec(file)?.[1])
      .filter((lang) => lang !== undefined),
  ),
];

/** `fact.home-1.text` → `fact.home-1`. */
export const itemOf = (key: string): string => key.split('.').slice(0, 2).join('.');

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
const isRead = (mark: unknown): boolean =>
  ['speaker-reviewed', 'lawyer-reviewed'].includes(String(fieldsOf(mark).state));
// With a higher rev the mark is void anyway, and is shown so.
const keepsMark = (record: Fields | undefined, fields: readonly FieldChange[]): boolean =>
  isRead(record?.law) &&
  same(fieldsOf(record?.law).rev, record?.rev) &&
  !fields.some(({ field }) => field === 'law');

function fieldsOf(value: unknown): Fields {
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};
}
