import { type Issue, type Parsed, parsed, refused } from '../i18n/issue.ts';
import type { Pack, Words } from './model.ts';
import { type PackFiles, readPackFile, readWords } from './pack-files.ts';
import { withTheirNumbers } from './recalled-lines.ts';
import { cautionIssues } from './rules/cautions.ts';
import { citationIssues } from './rules/citations.ts';
import { currencyIssues } from './rules/currency.ts';
import { limitIssues } from './rules/limits.ts';
import { numberIssues } from './rules/numbers.ts';
import { referenceIssues } from './rules/references.ts';
import { saidIssues } from './rules/said.ts';
import { standingIssues } from './rules/standing.ts';
import { supportIssues } from './rules/support.ts';
import { warrantIssues } from './rules/warrant.ts';
import { wordsIssues, wordsWarnings } from './rules/words.ts';
import {
  factsSchema,
  glossarySchema,
  hotlinesSchema,
  packSchema,
  scenariosSchema,
  scriptsSchema,
  warrantSchema,
} from './schema.ts';
import { withoutRecalled } from './without-recalled.ts';

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
 * a translation that is behind the records is a warning, everything else that is broken refuses the pack. What the pack
 * recalls is left out, with all that cannot stand without it.
 */
export function parsePack(texts: PackTexts, checks: PackChecks): Parsed<PackContent> {
  const files = parseTexts(texts);
  return files.ok ? parsePackFiles(files.value, checks) : files;
}

/** The same for files whose JSON is parsed already. */
export function parsePackFiles(files: PackFiles, checks: PackChecks): Parsed<PackContent> {
  const issues: Issue[] = [];
  const held = <T>(result: Parsed<T>): T | undefined => {
    if (result.ok) return result.value;
    issues.push(...result.issues);
    return undefined;
  };

  const head = held(readPackFile(files, 'pack.json', packSchema));
  const facts = held(readPackFile(files, 'facts.json', factsSchema));
  const scenarios = held(readPackFile(files, 'scenarios.json', scenariosSchema));
  const scripts = held(readPackFile(files, 'scripts.json', scriptsSchema));
  const hotlines = held(readPackFile(files, 'hotlines.json', hotlinesSchema));
  const warrant = held(readPackFile(files, 'warrant.json', warrantSchema));
  const words = held(readWords(files));
  for (const file of Object.keys(files)) {
    if (/^glossary\/.*\.json$/.test(file)) held(readPackFile(files, file, glossarySchema));
  }
  if (!head || !facts || !scenarios || !scripts || !hotlines || !warrant || !words || issues.length > 0)
    return refused(...issues);

  const recalls = withTheirNumbers(head.recalls, hotlines);
  const content: PackContent = {
    pack: { ...head, recalls, facts, scenarios, scripts, hotlines, warrant },
    words,
  };
  const broken = [
    ...referenceIssues(content.pack),
    ...warrantIssues(content.pack),
    ...currencyIssues(content.pack),
    ...citationIssues(content.pack),
    ...supportIssues(content.pack),
    ...standingIssues(content.pack),
    ...cautionIssues(content.pack),
    ...limitIssues(content.pack),
    ...saidIssues(content),
    ...numberIssues(content, checks.isBlocked),
    ...wordsIssues(content),
  ];
  if (broken.length > 0) return refused(...broken);
  const left = withoutRecalled(content, content.pack.recalls);
  return parsed(left, wordsWarnings(left));
}

/** Reads the JSON of every file; refused files are named with what the parser says. */
export function parseTexts(texts: PackTexts): Parsed<PackFiles> {
  const files: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const [file, text] of Object.entries(texts)) {
    try {
      files[file] = JSON.parse(text);
    } catch (error) {
      issues.push({ code: 'pack-json', where: `${file}: file`, params: { reason: String(error) } });
    }
  }
  return issues.length > 0 ? refused(...issues) : parsed(files);
}
