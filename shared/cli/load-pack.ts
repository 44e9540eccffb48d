import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type PackContent, type PackTexts, parsePack } from '../content/parse-pack.ts';
import catalog from '../i18n/catalogs/en-US.json' with { type: 'json' };
import type { Issue, Parsed } from '../i18n/issue.ts';
import { SOURCE_LANGUAGE, translator } from '../i18n/translate.ts';
import { BLOCKED_HASHES } from '../rights/blocklist.ts';

export const CORE_PACK = join(import.meta.dirname, '../content/packs/core');

/** Reads and checks a pack's files, the core pack's unless told. Throws one error that lists every broken rule as `file: field: rule`. */
export function loadPackFiles(folder: string = CORE_PACK): PackContent {
  const result = readPack(folder);
  if (result.ok) return result.value;
  throw new Error(`the rights content breaks its rules:\n${result.issues.map(issueLine).join('\n')}`);
}

/** Reads and checks the pack in `folder`. Throws only when the folder cannot be read. */
export function readPack(folder: string): Parsed<PackContent> {
  return parsePack(readTexts(folder), { isBlocked });
}

/** `file: field: rule`, in English, for the people who edit the files. */
export function issueLine(issue: Issue): string {
  const t = translator({ [SOURCE_LANGUAGE]: catalog }, SOURCE_LANGUAGE);
  return `${issue.where}: ${t(`issue.${issue.code}`, issue.params)}`;
}

export function readTexts(folder: string): PackTexts {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  return Object.fromEntries(
    files.sort().map((file) => [file.split(sep).join('/'), readFileSync(join(folder, file), 'utf8')]),
  );
}

// The same list as in the browser, hashed without waiting: the build's plugins cannot await.
const isBlocked = (phone: string): boolean =>
  BLOCKED_HASHES.has(createHash('sha256').update(phone).digest('hex'));
