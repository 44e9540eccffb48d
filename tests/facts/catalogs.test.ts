import { describe, expect, it } from 'vitest';
import { codeFiles, keptFiles, readKept } from '../harness/repository.ts';

const FOLDER = 'shared/i18n/catalogs/';
const catalogs = new Map(
  keptFiles()
    .filter((file) => file.startsWith(FOLDER))
    .map((file) => {
      const catalog: Record<string, string> = JSON.parse(readKept(file));
      return [file.slice(FOLDER.length, -'.json'.length), catalog] as const;
    }),
);
const english = catalogs.get('en-US') ?? {};
const names = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
/** Plural forms differ from language to language; the message that they are forms of does not. */
const base = (id: string): string => id.split('#')[0] ?? id;

describe.each([...catalogs])('the catalog %s', (tag, catalog) => {
  it('bears a canonical tag', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  it('says everything that English says, and nothing else', () => {
    const ids = (one: object): readonly string[] => [...new Set(Object.keys(one).map(base))].sort();
    expect(ids(catalog)).toEqual(ids(english));
  });

  it('has the plural forms that its language needs', () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const plural = new Set(
      Object.keys(catalog)
        .filter((id) => id.includes('#'))
        .map(base),
    );
    // Only ever whole small numbers are counted: the forms for fractions and millions may be left out.
    const needed = forms.filter((form) =>
      SMALL.some((count) => new Intl.PluralRules(tag).select(count) === form),
    );
    const missing = [...plural].flatMap((id) =>
      needed.filter((form) => !(`${id}#${form}` in catalog)).map((form) => `${id}#${form}`),
    );
    expect(missing).toEqual([]);
  });

  it('fills in the same names as English', () => {
    const odd = Object.entries(catalog).filter(
      ([id, text]) => !id.includes('#') && names(text).join() !== names(english[id] ?? '').join(),
    );
    expect(odd.map(([id]) => id)).toEqual([]);
  });

  it('is sorted, and leaves no message empty', () => {
    expect(Object.keys(catalog)).toEqual(Object.keys(catalog).sort());
    expect(Object.entries(catalog).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

const SMALL = Array.from({ length: 200 }, (_, count) => count);

it('no message is kept that nothing says', () => {
  const code = codeFiles()
    .filter((file) => !file.startsWith('tests/'))
    // To ask for a message is not to say it.
    .map((file) => readKept(file).replace(/'amparo:[^']*'/g, ''))
    .join('\n');
  const named = new Set([...code.matchAll(/['"]([\w.-]+)['"]/g)].map(([, name]) => name));
  const made = [...code.matchAll(/`([a-z](?:[\w.-]|\$\{[^`{}]*\})+)`/g)].map(
    ([, name = '']) => new RegExp(`^${name.replace(/\$\{.*?\}/g, '[\\w-]+').replaceAll('.', '\\.')}$`),
  );
  // A template that fits anything of a job does not tell what: that is named where it comes from.
  const isSaid = (name: string): boolean =>
    named.has(name) || made.some((pattern) => pattern.test(name) && !pattern.test(ofJob(name, 'x')));
  const silent = Object.keys(english)
    .map(base)
    .filter((id) => !isSaid(id) && !isSaid(id.slice(id.indexOf('.') + 1)));
  expect(silent).toEqual([]);
});

const ofJob = (id: string, rest: string): string => `${id.split('.')[0]}.${rest}`;
