import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const ROOMS = ['shared', 'widgets'] as const;

/**
 * Short names for messages inside the scripts, where every byte counts: id → code. Ids that code puts together
 * (`rights.run-by-${kind}`) keep their names, by the part before the first slot.
 */
export function messageCodes(): ReadonlyMap<string, string> {
  const prefixes = ROOMS.flatMap(sources).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/`([a-z]+\.[a-z-]*)\$\{/g)].map(([, prefix = '']) => prefix),
  );
  const catalog: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(join(ROOT, 'shared/i18n/catalogs/en-US.json'), 'utf8'),
  );
  const plain = Object.keys(catalog)
    .map((id) => id.replace(/#.*/, ''))
    .filter(
      (id, index, all) => all.indexOf(id) === index && !prefixes.some((prefix) => id.startsWith(prefix)),
    );
  return new Map(plain.map((id, index) => [id, index.toString(36)]));
}

/**
 * Shorter still, for a script that holds one list of messages and takes none from a file: their places in that list, which
 * need not be written down. Ids with plural forms come last, because their entries carry more than a code.
 */
export function codesByPlace(
  ids: readonly string[],
  codes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const hasForms = (base: string): boolean => ids.some((id) => id.startsWith(`${base}#`));
  const bases = [...new Set(ids.map((id) => id.replace(/#.*/, '')))].filter((base) => codes.has(base));
  const ordered = [...bases.filter((base) => !hasForms(base)), ...bases.filter(hasForms)];
  return new Map(ordered.map((base, index) => [base, index.toString(36)]));
}

/** The source with codes in place of whole quoted ids. */
export const withCodes = (source: string, codes: ReadonlyMap<string, string>): string =>
  source.replace(/'([a-z]+\.[a-z-]+)'/g, (quoted, id: string) =>
    codes.has(id) ? `'${codes.get(id)}'` : quoted,
  );

/** The id of a message with its code, its plural form kept. */
export function coded(id: string, codes: ReadonlyMap<string, string>): string {
  const [base = '', form] = id.split('#');
  return [codes.get(base) ?? base, ...(form ? [form] : [])].join('#');
}

const sources = (room: string): readonly string[] =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/(^|[\\/])(cli|build|demo|book)[\\/]/.test(path))
    .map((path) => join(ROOT, room, path));
