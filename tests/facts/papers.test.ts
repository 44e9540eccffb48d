import { describe, expect, it } from 'vitest';
import { keptFiles, readKept } from '../harness/repository.ts';

interface PackageFile {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { scripts, dependencies, devDependencies }: PackageFile = JSON.parse(readKept('package.json'));
const all = { ...dependencies, ...devDependencies };
const BUILT_IN: ReadonlySet<string> = new Set(['ci', 'install']);

describe('the papers', () => {
  it.each(['README.md', 'CONTRIBUTING.md', 'SOURCE_CODE_REVIEW.md'])(
    '%s names only commands that package.json has',
    (paper) => {
      const named = [...readKept(paper).matchAll(/(?:^|`)npm (?:run (?:-s )?)?([a-z][\w:-]*)/gm)].map(
        ([, name]) => name ?? '',
      );
      const missing = named.filter((name) => !(name in scripts) && !BUILT_IN.has(name));
      expect(missing).toEqual([]);
    },
  );

  it('README.md tells of every command that people run', () => {
    const text = readKept('README.md');
    const wanted = ['start', 'test', 'build', 'zip', 'bench', 'screenshots', 'soak'];
    expect(wanted.filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(text))).toEqual([]);
  });

  it('package.json runs only scripts that are there', () => {
    const files = new Set(keptFiles());
    const named = Object.values(scripts).flatMap((script) => script.match(/[\w./-]+\.(ts|mjs|js)\b/g) ?? []);
    expect(named.filter((file) => !files.has(file))).toEqual([]);
  });

  it('package.json pins every dependency exactly', () => {
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual(
      [],
    );
  });

  it('CONTRIBUTING.md has a row for every dependency, told in full, and for nothing else', () => {
    const [, table = ''] = readKept('CONTRIBUTING.md').split(/^## Dependencies$/m);
    const rows = [...table.matchAll(/^\| *([@\w/.-]+) *\|(.*)\|$/gm)].filter(
      ([, name]) => name !== 'name' && !/^-+$/.test(name ?? ''),
    );
    expect(rows.map(([, name]) => name).sort()).toEqual(Object.keys(all).sort());
    const short = rows.filter(
      ([, , rest = '']) => rest.split('|').length !== 4 || rest.split('|').some((cell) => cell.trim() === ''),
    );
    expect(short.map(([, name]) => name)).toEqual([]);
  });
});
