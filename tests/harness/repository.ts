import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { type ESTree, parseSync } from 'vite';
import { fromRoot, ROOT } from './root.ts';

/** Paths from the root, with `/`, of every file that git would keep: committed or about to be. */
export function keptFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
  });
  return [...new Set(listed.toString().split('\0'))]
    .filter((file) => file && existsSync(fromRoot(file)))
    .sort();
}

const CODE = /\.(ts|tsx|mjs|js)$/;
const ROOMS = /^(shared|extension|widgets|tests)\/|^[^/]+\.config\.ts$/;

/** Scripts that people write here: what the rules of the house speak about. */
export const codeFiles = (): readonly string[] =>
  keptFiles().filter((file) => CODE.test(file) && ROOMS.test(file));

export const readKept = (file: string): string => readFileSync(fromRoot(file), 'utf8');

/** Everything that a file imports, types included: paths from the root for files of ours, names for packages and modules. */
export function importsOf(file: string): readonly string[] {
  const text = readKept(file);
  const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module;
  const named = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ];
  const dynamic = dynamicImports.flatMap(({ moduleRequest: { start, end } }) =>
    quoted(text.slice(start, end)),
  );
  const typeQueries = [...text.matchAll(/\bimport\((['"])(.+?)\1\)/g)].flatMap(([, , name]) => name ?? []);
  return [...new Set([...named, ...dynamic, ...typeQueries])].map((name) =>
    name.startsWith('.')
      ? normalize(join(dirname(file), name))
          .split('\\')
          .join('/')
      : name,
  );
}

const quoted = (literal: string): readonly string[] => /^(['"`])(.*)\1$/.exec(literal)?.slice(2) ?? [];

/** Every node of a file's syntax tree. */
export function nodesOf(file: string): readonly ESTree.Node[] {
  const found: ESTree.Node[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isNode(value)) return;
    found.push(value);
    for (const child of Object.values(value)) walk(child);
  };
  walk(parseSync(file, readKept(file)).program);
  return found;
}

const isNode = (value: unknown): value is ESTree.Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** `file:line` of a place in a file. */
export const lineOf = (file: string, offset: number): string =>
  `${file}:${readKept(file).slice(0, offset).split('\n').length}`;
