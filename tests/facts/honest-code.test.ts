import { describe, expect, it } from 'vitest';
import { codeFiles, lineOf, nodesOf, readKept } from '../harness/repository.ts';

const files = codeFiles();
const product = files.filter((file) => /^(shared|extension|widgets)\//.test(file));
const matches = (among: readonly string[], pattern: RegExp): readonly string[] =>
  among.flatMap((file) =>
    [...readKept(file).matchAll(pattern)].map((match) => `${lineOf(file, match.index)}: ${match[0]}`),
  );

describe('honest code', () => {
  it('switches no type check off', () => {
    expect(
      matches(files, /@ts-(ignore|nocheck|expect-error)/g).filter(
        (found) => !found.startsWith('tests/facts/honest-code'),
      ),
    ).toEqual([]);
  });

  it('has no `any`', () => {
    const found = files.flatMap((file) =>
      nodesOf(file)
        .filter(({ type }) => type === 'TSAnyKeyword')
        .map(({ start }) => lineOf(file, start)),
    );
    expect(found).toEqual([]);
  });

  it('casts nowhere but to const', () => {
    const found = product.flatMap((file) =>
      nodesOf(file).flatMap((node) => {
        if (node.type === 'TSNonNullExpression' || node.type === 'TSTypeAssertion')
          return [lineOf(file, node.start)];
        if (node.type !== 'TSAsExpression') return [];
        const text = readKept(file).slice(node.typeAnnotation.start, node.typeAnnotation.end);
        return text === 'const' ? [] : [`${lineOf(file, node.start)}: as ${text}`];
      }),
    );
    expect(found).toEqual([]);
  });

  it('leaves nothing for later', () => {
    expect(matches(product, /\b(TODO|FIXME|HACK|XXX)\b/g)).toEqual([]);
  });

  it('skips, focuses and postpones no test', () => {
    const tests = files.filter((file) => /\.(test|spec)\.tsx?$/.test(file));
    expect(tests.length).toBeGreaterThan(0);
    expect(matches(tests, /\b(it|test|describe|suite)(\.\w+)*\.(only|skip|todo|fails|fixme)\b/g)).toEqual([]);
  });

  it('names browser.* and chrome.* only in extension/platform', () => {
    const elsewhere = product.filter((file) => !file.startsWith('extension/platform/'));
    const found = elsewhere.flatMap((file) =>
      nodesOf(file).flatMap((node) =>
        node.type === 'MemberExpression' &&
        node.object.type === 'Identifier' &&
        /^(browser|chrome)$/.test(node.object.name)
          ? [lineOf(file, node.start)]
          : [],
      ),
    );
    expect(found).toEqual([]);
  });

  it('exports by name where no tool demands a default', () => {
    const free = product.filter((file) => !/^extension\/entrypoints\/|\.config\.mjs$|\.d\.ts$/.test(file));
    const found = free.flatMap((file) =>
      nodesOf(file)
        .filter(({ type }) => type === 'ExportDefaultDeclaration')
        .map(({ start }) => lineOf(file, start)),
    );
    expect(found).toEqual([]);
  });
});
