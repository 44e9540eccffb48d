import type { PackFiles } from '../../content/pack-files.ts';
import { comparePacks, itemOf, type PackChanges } from './compare-packs.ts';

/** What differs from the pack that was read last. */
export type Since = PackChanges;

export const since = (before: PackFiles, after: PackFiles): Since => comparePacks(before, after);

/** What changed in one record and, when `langs` are given, in these languages' words alone. Markdown, a line each. */
export function changesOf(
  changes: Since | undefined,
  item: string,
  langs?: readonly string[],
): readonly string[] {
  if (!changes) return [];
  const record = changes.records.find((change) => change.item === item);
  if (record?.kind === 'added') return ['- **new since the last review**'];
  const fields = (record?.fields ?? []).map(
    ({ field, before, after }) =>
      `- **changed since the last review**, ${field}: \`${JSON.stringify(before) ?? 'nothing'}\` → \`${JSON.stringify(after) ?? 'nothing'}\``,
  );
  const words = changes.words
    .filter(({ key, lang }) => itemOf(key) === item && (langs?.includes(lang) ?? true))
    .map(
      ({ key, lang, before, after }) =>
        `- **changed since the last review**, ${key} (${lang}): ~~${before ?? 'nothing'}~~ → ${after ?? 'nothing'}`,
    );
  return [...fields, ...words];
}
