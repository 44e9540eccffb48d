import { describe, expect, it } from 'vitest';
import { loadPackFiles } from '../../../../shared/cli/load-pack.ts';
import {
  HOTLINES_DOCUMENT,
  rightsDocuments,
  WARRANT_DOCUMENT,
} from '../../../../shared/rights/search-documents.ts';
import { buildIndex, search } from '../../../../shared/search/search-index.ts';
import { placeOf } from '../../../../widgets/tools/found-place.ts';

const { pack, words } = loadPackFiles();
const source = words['en-US'];
if (!source) throw new Error('the source is missing');
const content = { pack, words: source, source };
describe.each([
  [HOTLINES_DOCUMENT, 'rights.call'],
  [WARRANT_DOCUMENT, 'rights.check-paper'],
])('%s', (id, title) => {
  it('is read in a panel of its own', () => {
    expect(placeOf(id, content, (key) => key)).toMatchObject({ to: id, title, lang: 'en-US' });
  });
});

it('leads from the name of a state without a line of its own to all lines', async () => {
  const index = await buildIndex(rightsDocuments(content, { today: pack.published }));
  const places = search(index, 'Wyoming').map(({ id }) => placeOf(id, content, (key) => key)?.to);
  expect(places).toContain(HOTLINES_DOCUMENT);
});
