import * as v from 'valibot';
import { type Issue, type Parsed, parsed, refused } from '../i18n/issue.ts';
import { SOURCE_LANGUAGE } from '../i18n/translate.ts';
import type { Pack, Words } from './model.ts';
import { cautionIssues } from './rules/cautions.ts';
import { citationIssues } from './rules/citations.ts';
import { currencyIssues } from './rules/currency.ts';
import { numberIssues } from './rules/numbers.ts';
import { referenceIssues } from './rules/references.ts';
import { supportIssues } from './rules/support.ts';
import { warrantIssues } from './rules/warrant.ts';
import { wordsIssues, wordsWarnings } from './rules/words.ts';
import {
  factSchema,
  glossarySchema,
  hotlineSchema,
  isCanonicalTag,
  packSchema,
  reviewSchema,
  scenarioSchema,
  scriptSchema,
  warrantSchema,
  wordsSchema,
} from './schema.ts';

/** The texts of a pack's files by path inside the pack's folder: `facts.json`, `words/es-419.json`… */
export type PackTexts = Readonly<Record<string, string>>;

export interface PackContent {
  readonly pack: Pack;
  /** By language tag; the source language is always there. */
  readonly words: Readonly<Record<string, Words>>;
}

export interface PackChecks {
  /** Tells the numbers that must never be shown; takes them as `normalisePhone` gives them. */
  readonly isBlocked: (phone: string) => boolean;
}

/**
 * Reads a pack and holds it to every rule of the content. Issues and warnings carry `where` as `file: field`;
 * a translation that is behind the records is a warning, everything else that is broken refuses the pack.
 */
export function parsePack(texts: PackTexts, checks: PackChecks): Parsed<PackContent> {
  const issues: Issue[] = [];
  const read = <T extends v.GenericSchema>(file: string, schema: T): v.InferOutput<T> | undefined => {
    const result = readFile(texts, file, schema);
    if (result.ok) return result.value;
    issues.push(...result.issues);
    return undefined;
  };

  const head = read('pack.json', packSchema);
  const facts = read('facts.json', v.array(factSchema));
  const scenarios = read('scenarios.json', v.array(scenarioSchema));
  const scripts = read('scripts.json', v.array(scriptSchema));
  const hotlines = read('hotlines.json', v.array(hotlineSchema));
  const warrant = read('warrant.json', warrantSchema);
  const words: Record<string, Words> = {};
  for (const lang of languagesOf(texts, issues)) {
    const strings = read(`words/${lang}.json`, wordsSchema);
    const review = read(`words/${lang}.review.json`, reviewSchema);
    if (strings && review) words[lang] = { lang, strings, review };
  }
  for (const file of Object.keys(texts)) if (/^glossary\/.*\.json$/.test(file)) read(file, glossarySchema);
  if (!words[SOURCE_LANGUAGE]) {
    issues.push({ code: 'pack-file-missing', where: `words/${SOURCE_LANGUAGE}.json: file` });
  }
  if (issues.length > 0 || !head || !facts || !scenarios || !scripts || !hotlines || !warrant)
    return refused(...issues);

  const content: PackContent = { pack: { ...head, facts, scenarios, scripts, hotlines, warrant }, words };
  const broken = [
    ...referenceIssues(content.pack),
    ...warrantIssues(content.pack),
    ...currencyIssues(content.pack),
    ...citationIssues(content.pack),
    ...supportIssues(content.pack),
    ...cautionIssues(content.pack),
    ...numberIssues(content, checks.isBlocked),
    ...wordsIssues(content),
  ];
  return broken.length > 0 ? refused(...broken) : parsed(content, wordsWarnings(content));
}

function languagesOf(texts: PackTexts, issues: Issue[]): readonly string[] {
  const tags = new Set<string>();
  for (const file of Object.keys(texts)) {
    const tag = /^words\/([^/]+?)(?:\.review)?\.json$/.exec(file)?.[1];
    if (tag === undefined) continue;
    if (isCanonicalTag(tag)) tags.add(tag);
    else issues.push({ code: 'pack-language-tag', where: `${file}: name`, params: { tag } });
  }
  return [...tags].sort();
}

function readFile<T extends v.GenericSchema>(
  texts: PackTexts,
  file: string,
  schema: T,
): Parsed<v.InferOutput<T>> {
  const text = texts[file];
  if (text === undefined) return refused({ code: 'pack-file-missing', where: `${file}: file` });
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return refused({ code: 'pack-json', where: `${file}: file`, params: { reason: String(error) } });
  }
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

// A person looks for the record by its id, not by its place in the list.
function fieldOf(input: unknown, issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)?.split('.') ?? [];
  const first = path[0];
  const record: unknown = Array.isArray(input) && first !== undefined ? input[Number(first)] : undefined;
  if (record !== null && typeof record === 'object' && 'id' in record) path[0] = String(record.id);
  return path.join('.') || 'file';
}
