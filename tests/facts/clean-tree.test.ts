import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keptFiles, readKept } from '../harness/repository.ts';

const TOP: ReadonlySet<string> = new Set([
  '.ci',
  '.gitignore',
  '.npmrc',
  'CONTRIBUTING.md',
  'LICENSE',
  'PERMISSIONS.md',
  'README.md',
  'SOURCE_CODE_REVIEW.md',
  'biome.json',
  'extension',
  'package-lock.json',
  'package.json',
  'publisher.json',
  'shared',
  'tests',
  'tsconfig.json',
  'widgets',
  'wxt.config.ts',
]);
const NOT_TEXT = /\.(png|ico|woff2?|zip|jpg|pdf)$/;

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }
    >
  >;
}

describe('a clean tree', () => {
  const lock: Lock = JSON.parse(readKept('package-lock.json'));
  const files = keptFiles();
  const texts = files.filter((file) => !NOT_TEXT.test(file) && file !== 'package-lock.json');

  it('has nothing at its top but what the house names', () => {
    const top = new Set(files.map((file) => file.split('/')[0] ?? ''));
    expect([...top].filter((name) => !TOP.has(name))).toEqual([]);
  });

  it('has every room and paper that a reader expects there', () => {
    const top = new Set(files.map((file) => file.split('/')[0] ?? ''));
    expect([...TOP].filter((name) => !top.has(name))).toEqual([]);
  });

  it('has only the rooms of tests that the house names', () => {
    const rooms = readdirSync('tests', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const known = ['.artifacts', 'bench', 'e2e', 'element', 'facts', 'harness', 'soak', 'unit'];
    expect(rooms.filter((room) => !known.includes(room))).toEqual([]);
  });

  it('names no folder of the machine it was written on', () => {
    const place = /(^|[\s'"`(=:])\/(home|root|work|Users|tmp)\/\w/m;
    expect(texts.filter((file) => place.test(readKept(file)))).toEqual([]);
  });

  it('names no package registry', () => {
    const registry = /https?:\/\/[\w.-]*(registry|npmmirror|artifactory|verdaccio|nexus)[\w.-]*/i;
    expect(
      texts.filter((file) => registry.test(readKept(file)) && file !== 'tests/facts/clean-tree.test.ts'),
    ).toEqual([]);
  });

  it('has a lock file that names every package, those for other systems too', () => {
    const packages = new Set(Object.keys(lock.packages));
    const near = (place: string, name: string): boolean => {
      for (let folder = place; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
        if (packages.has(`${folder}${folder && '/'}node_modules/${name}`)) return true;
        if (folder === '') return false;
      }
    };
    const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !near(place, name)),
    );
    expect(missing).toEqual([]);
  });

  it('has a lock file that names no host to fetch packages from', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
