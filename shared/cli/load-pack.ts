import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Pack } from '../content/model.ts';
import {
  type PackContent,
  type PackTexts,
  parsePack,
  parsePackFiles,
  parseTexts,
} from '../content/parse-pack.ts';
import { type BuiltPack, LOCAL_PREFIX, readBuiltPack } from '../content/signed/built-pack.ts';
import { readStrictJson } from '../content/signed/strict-json.ts';
import { type Parsed, parsed } from '../i18n/issue.ts';
import { BLOCKED_HASHES } from '../rights/blocklist.ts';
import { issueLine } from './answers.ts';
import { readBytes, unreadable } from './read-file.ts';

export const CORE_PACK = join(import.meta.dirname, '../content/packs/core');

/** Reads and checks a pack's files, the core pack's unless told. Throws one error that lists every broken rule as `file: field: rule`. */
export function loadPackFiles(folder: string = CORE_PACK): PackContent {
  const result = parsePack(readTexts(folder), { isBlocked });
  if (result.ok) return result.value;
  throw new Error(`the rights content breaks its rules:\n${result.issues.map(issueLine).join('\n')}`);
}

/** Reads and checks the core pack in a folder, or in the one file that `amparo pack build` made of it. */
export function readPack(path: string): Parsed<PackContent> {
  const built = readPackSource(path);
  return built.ok ? parsePackFiles(built.value.files, { isBlocked }) : built;
}

/** The files of a pack in a folder or in one file, with their JSON parsed but no rule looked at. Its id tells a chapter's pack. */
export function readPackSource(path: string): Parsed<BuiltPack> {
  let texts: PackTexts;
  try {
    if (statSync(path).isFile()) return readBuiltFile(path);
    texts = readTexts(path);
  } catch (error) {
    return unreadable(path, error);
  }
  const files = parseTexts(texts);
  if (!files.ok) return files;
  const head = files.value['pack.json'];
  const id = head !== null && typeof head === 'object' && 'id' in head ? String(head.id) : '';
  return parsed({ kind: id.startsWith(LOCAL_PREFIX) ? 'local' : 'core', files: files.value });
}

// The same list as in the browser, hashed without waiting: the build's plugins cannot await.
export const isBlocked = (phone: string): boolean =>
  BLOCKED_HASHES.has(createHash('sha256').update(phone).digest('hex'));

/** What a chapter's pack may not repeat and what a pack from outside must be newer than: the core pack of this repository. */
export const bundledPack = (): Pack => loadPackFiles().pack;

function readBuiltFile(path: string): Parsed<BuiltPack> {
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  const json = readStrictJson(bytes.value, path);
  return json.ok ? readBuiltPack(json.value) : json;
}

/** The texts of a pack's files in a folder. Throws when it cannot be read. */
export function readTexts(folder: string): PackTexts {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  return Object.fromEntries(
    files.sort().map((file) => [file.split(sep).join('/'), readFileSync(join(folder, file), 'utf8')]),
  );
}
