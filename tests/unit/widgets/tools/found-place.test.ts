import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadPackFiles } from '../../../../shared/cli/load-pack.ts';
import { HOTLINES_DOCUMENT, rightsDocuments } from '../../../../shared/rights/search-documents.ts';
import { buildIndex, search } from '../../../../shared/search/search-index.ts';
import { placeOf } from '../../../../widgets/tools/found-place.ts';

const { pack, words } = loadPackFiles();
const source = words['en-US'];
if (!source) throw new Error('the source is missing');
const content = { pack, words: source, source };
const page = (...elements: readonly string[]): void =>
  void vi.stubGlobal('customElements', {
    get: (name: string) => (elements.includes(name) ? class {} : undefined),
  });

afterEach(() => vi.unstubAllGlobals());

describe.each([
  [HOTLINES_DOCUMENT, 'amparo-hotlines', 'rights.call'],
  ['warrant', 'amparo-warrant-check', 'rights.check-paper'],
])('%s', (id, to, title) => {
  it('is read in its element', () => {
    page(to);
    expect(placeOf(id, content, (key) => key)).toMatchObject({ to, title, lang: 'en-US' });
  });

  it('is left out where the page has no such element', () => {
    page();
    expect(placeOf(id, content, (key) => key)).toBeUndefined();
  });
});

it('leads from the name of a state without a line of its own to all lines', async () => {
  page('amparo-hotlines');
  const index = await buildIndex(rightsDocuments(content, { today: pack.published }));
  const places = search(index, 'Wyoming').map(({ id }) => placeOf(id, content, (key) => key)?.to);
  expect(places).toContain('amparo-hotlines');
});
