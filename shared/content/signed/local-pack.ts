import { type Issue, type Parsed, parsed, refused } from '../../i18n/issue.ts';
import type { HotlineRecord, Pack, Words } from '../model.ts';
import { type PackFiles, readPackFile, readWords } from '../pack-files.ts';
import { isRecalled, numbersOf } from '../recalled-lines.ts';
import { citationIssues } from '../rules/citations.ts';
import { numberIssues } from '../rules/numbers.ts';
import { referenceIssues } from '../rules/references.ts';
import { wordsIssues, wordsWarnings } from '../rules/words.ts';
import { localHotlinesSchema, packSchema } from '../schema.ts';
import { LOCAL_PREFIX } from './built-pack.ts';

/** What one chapter adds: hotlines with their words, and nothing else. */
export interface LocalPack {
  readonly pack: Pick<Pack, 'id' | 'version' | 'published' | 'expires'>;
  readonly hotlines: readonly HotlineRecord[];
  readonly words: Readonly<Record<string, Words>>;
}

export interface LocalChecks {
  readonly isBlocked: (phone: string) => boolean;
  /** What the entries are added to and may not touch. */
  readonly core: Pack;
}

/** Reads a chapter's pack: entries of its own, under ids and word keys of its own, with numbers that the core does not have. */
export function parseLocalFiles(files: PackFiles, { isBlocked, core }: LocalChecks): Parsed<LocalPack> {
  const head = readPackFile(files, 'pack.json', packSchema);
  const hotlines = readPackFile(files, 'hotlines.json', localHotlinesSchema);
  const words = readWords(files);
  if (!head.ok || !hotlines.ok || !words.ok)
    return refused(...[head, hotlines, words].flatMap((part) => (part.ok ? [] : part.issues)));

  const pack: Pack = { ...head.value, ...NOTHING, hotlines: hotlines.value };
  const content = { pack, words: words.value };
  const issues = [
    ...moreIssues(files, pack, words.value),
    ...takenIssues(pack, core),
    ...referenceIssues(pack),
    ...citationIssues(pack),
    ...numberIssues(content, isBlocked),
    ...wordsIssues(content),
  ];
  if (issues.length > 0) return refused(...issues);
  const { id, version, published, expires } = pack;
  return parsed(
    { pack: { id, version, published, expires }, hotlines: pack.hotlines, words: words.value },
    wordsWarnings(content),
  );
}

/** True for a number or id that the core has. */
export function isTaken(hotline: HotlineRecord, core: Pack): boolean {
  const numbers = new Set(core.hotlines.flatMap(numbersOf));
  return (
    core.hotlines.some(({ id }) => id === hotline.id) ||
    numbersOf(hotline).some((number) => numbers.has(number))
  );
}

const NOTHING = {
  facts: [],
  scenarios: [],
  scripts: [],
  warrant: { start: '', questions: [], ends: [] },
} as const;

function moreIssues(files: PackFiles, pack: Pack, words: Readonly<Record<string, Words>>): readonly Issue[] {
  const refuse = (where: string): Issue => ({ code: 'signed-local-more', where });
  const own = `hotline.${LOCAL_PREFIX}`;
  return [
    ...Object.keys(files)
      .filter((file) => !/^(pack|hotlines)\.json$|^words\//.test(file))
      .map((file) => refuse(`${file}: file`)),
    ...(['recalls', 'corrections'] as const)
      .filter((field) => pack[field].length > 0)
      .map((field) => refuse(`pack.json: ${field}`)),
    ...Object.values(words).flatMap(({ lang, strings, review }) =>
      [...Object.keys(strings), ...Object.keys(review)]
        .filter((key) => !key.startsWith(own))
        .map((key) => refuse(`words/${lang}.json: ${key}`)),
    ),
  ];
}

function takenIssues(pack: Pack, core: Pack): readonly Issue[] {
  const at = ({ id }: HotlineRecord): string => `hotlines.json: ${id}`;
  return [
    ...(pack.id.startsWith(LOCAL_PREFIX) ? [] : [{ code: 'signed-local-id', where: 'pack.json: id' }]),
    ...pack.hotlines
      .filter(({ id }) => !id.startsWith(LOCAL_PREFIX))
      .map((hotline) => ({ code: 'signed-local-id', where: `${at(hotline)}.id` })),
    ...pack.hotlines
      .filter(({ runBy }) => runBy !== 'organisation')
      .map((hotline) => ({ code: 'signed-local-run-by', where: `${at(hotline)}.runBy` })),
    ...pack.hotlines
      .filter((hotline) => isTaken(hotline, core))
      .map((hotline) => ({ code: 'signed-local-taken', where: at(hotline) })),
    ...pack.hotlines
      .filter((hotline) => isRecalled(hotline, core.recalls))
      .map((hotline) => ({ code: 'pack-recalled', where: at(hotline) })),
  ];
}
