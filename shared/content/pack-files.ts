import * as v from 'valibot';
import { type Issue, type Parsed, parsed, refused } from '../i18n/issue.ts';
import { SOURCE_LANGUAGE } from '../i18n/translate.ts';
import { isCanonicalTag } from './fields.ts';
import type { Words } from './model.ts';
import { reviewSchema, wordsSchema } from './schema.ts';

/** What a pack's files hold, by path inside the pack's folder: `facts.json`, `words/es-419.json`… */
export type PackFiles = Readonly<Record<string, unknown>>;

/** Reads one file of a pack. Its issues say where as `file: field`, with a record's id in place of its number. */
export function readPackFile<T extends v.GenericSchema>(
  files: PackFiles,
  file: string,
  schema: T,
): Parsed<v.InferOutput<T>> {
  if (!Object.hasOwn(files, file)) return refused({ code: 'pack-file-missing', where: `${file}: file` });
  const input = files[file];
  const result = v.safeParse(schema, input);
  if (result.success) return parsed(result.output);
  return refused(
    ...result.issues.map((issue) => ({
      code: 'pack-shape',
      where: `${file}: ${fieldOf(input, issue)}`,
      params: { rule: issue.message },
    })),
  );
}

/** Reads the words of every language, by tag. The source language must be there. */
export function readWords(files: PackFiles): Parsed<Readonly<Record<string, Words>>> {
  const issues: Issue[] = [];
  const words: Record<string, Words> = {};
  for (const lang of languagesOf(files, issues)) {
    const strings = readPackFile(files, `words/${lang}.json`, wordsSchema);
    const review = readPackFile(files, `words/${lang}.review.json`, reviewSchema);
    for (const part of [strings, review]) if (!part.ok) issues.push(...part.issues);
    if (strings.ok && review.ok) words[lang] = { lang, strings: strings.value, review: review.value };
  }
  if (!words[SOURCE_LANGUAGE])
    issues.push({ code: 'pack-file-missing', where: `words/${SOURCE_LANGUAGE}.json: file` });
  return issues.length > 0 ? refused(...issues) : parsed(words);
}

function languagesOf(files: PackFiles, issues: Issue[]): readonly string[] {
  const tags = new Set<string>();
  for (const file of Object.keys(files)) {
    const tag = /^words\/([^/]+?)(?:\.review)?\.json$/.exec(file)?.[1];
    if (tag === undefined) continue;
    if (isCanonicalTag(tag)) tags.add(tag);
    else issues.push({ code: 'pack-language-tag', where: `${file}: name`, params: { tag } });
  }
  return [...tags].sort();
}

// A person looks for the record by its id, not by its place in the list.
function fieldOf(input: unknown, issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)?.split('.') ?? [];
  const first = path[0];
  const record: unknown = Array.isArray(input) && first !== undefined ? input[Number(first)] : undefined;
  if (record !== null && typeof record === 'object' && 'id' in record) path[0] = String(record.id);
  return path.join('.') || 'file';
}
