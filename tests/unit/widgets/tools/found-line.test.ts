import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadPackFiles } from '../../../../shared/cli/load-pack.ts';
import { languageName } from '../../../../shared/i18n/language-name.ts';
import { selectHotlineGroups } from '../../../../shared/rights/select-hotlines.ts';
import { foundLine } from '../../../../widgets/tools/found-line.ts';

/** As much of an element as its text needs. */
class Part {
  textContent = '';
  setAttribute(): void {}
  append(...parts: readonly (Part | string)[]): void {
    for (const part of parts) this.textContent += typeof part === 'string' ? part : part.textContent;
  }
}

const { pack, words } = loadPackFiles();
const source = words['en-US'];
if (!source) throw new Error('the source is missing');
const all = selectHotlineGroups({ pack, words: source, source }, { today: pack.published }).flatMap(
  ({ hotlines }) => hotlines,
);

beforeEach(() => void vi.stubGlobal('document', { createElement: () => new Part() }));
afterEach(() => vi.unstubAllGlobals());

const textOf = (line: (typeof all)[number]): string => foundLine(line, 'en-US', (id) => id).textContent;

it('says of every line who runs it, in which languages, and how its number was found', () => {
  expect(all.some(({ name, organisation }) => name !== organisation)).toBe(true);
  for (const line of all) {
    const { id, organisation, languages, source: found } = line;
    const told = textOf(line);
    expect(told, id).toContain(organisation);
    for (const spoken of languages)
      expect(told, id).toContain(spoken === 'mul' ? 'rights.many-languages' : languageName(spoken));
    expect(told.includes('rights.source-lists'), id).toBe(found.lists === true);
  }
});

it('says a name once that is the organisation’s own', () => {
  const same = all.find(({ name, organisation }) => name === organisation);
  if (!same) throw new Error('no line is named like its organisation');
  const before = { ...same, name: 'Line A', organisation: 'Line A' };
  expect(textOf(before).split('Line A')).toHaveLength(2);
});
