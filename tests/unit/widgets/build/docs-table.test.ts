import { describe, expect, it } from 'vitest';
import { elementNames } from '../../../../widgets/build/discover.ts';
import { docsTable } from '../../../../widgets/build/docs-table.ts';
import { elementsOf, readManifest } from '../../../../widgets/build/manifest.ts';

describe('the manifest', () => {
  const manifest = readManifest();

  it('names every element with a folder of its own', () => {
    expect(elementsOf(manifest).map(({ tagName }) => tagName)).toEqual(
      elementNames().map((name) => `amparo-${name}`),
    );
  });

  it('tells a purpose, attributes, slots and parts of each, and nothing private', () => {
    for (const element of elementsOf(manifest)) {
      expect(element.summary, element.tagName).toBeTruthy();
      for (const list of [element.attributes, element.slots, element.cssParts, element.cssProperties])
        expect(list?.length, element.tagName).toBeGreaterThan(0);
      for (const { description, name } of element.attributes ?? []) expect(description, name).toBeTruthy();
      for (const member of element.members ?? []) expect(member.privacy ?? 'public').toBe('public');
    }
  });

  it('tells what a strict policy must let through', () => {
    const table = docsTable(manifest);
    for (const told of [
      'amparo-tools.js',
      'amparo-calendar.js',
      'connect-src',
      'lang/',
      'trusted-types amparo',
    ])
      expect(table).toContain(told);
  });

  it('becomes one table row for each attribute', () => {
    const table = docsTable(manifest);
    for (const { attributes = [] } of elementsOf(manifest))
      for (const { name } of attributes) expect(table).toContain(`| \`${name}\` |`);
  });
});
