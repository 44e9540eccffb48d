import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { buildIndex, type SearchDocument, search } from '../../../../shared/search/search-index.ts';

const documents: readonly SearchDocument[] = [
  {
    id: 'door',
    title: 'They are at my door',
    text: ['Do not open the door.', 'Están en mi puerta', '他们在我家门口'],
  },
  { id: 'car', title: 'They stop my car', text: ['Show your hands.', 'Paran mi carro', '他们拦住我的车'] },
  {
    id: 'court',
    title: 'I have to go to court',
    text: ['An order of deportation', 'Orden de deportación', 'أمر الترحيل من المحكمة'],
  },
  { id: 'sign', title: 'A paper', text: ['door door door door'] },
];
const index = await buildIndex(documents);
const found = (query: string): readonly string[] => search(index, query).map(({ id }) => id);

describe('search', () => {
  it('finds a title before a text', () => {
    expect(found('door')).toEqual(['door', 'sign']);
  });

  it.each([
    ['the last word only begun', 'they are at my do', 'door'],
    ['no accents', 'deportacion', 'court'],
    ['capitals', 'DEPORTACIÓN', 'court'],
    ['a letter too few', 'deportcion', 'court'],
    ['two letters changed about', 'deprotacion', 'court'],
    ['two letters changed about in a short word', 'odor', 'door'],
    ['two letters changed about in a word that is only begun', 'cuor', 'court'],
    ['another word of the title beside it', 'car stop', 'car'],
    ['Chinese, a part of a sentence', '门口', 'door'],
    ['Chinese, one sign', '车', 'car'],
    ['Arabic without vowel marks, another hamza', 'امر الترحيل', 'court'],
    ['Arabic, the last word only begun', 'المح', 'court'],
  ])('forgives: %s', (_, query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('takes no slip in short words, and finds nothing where there is nothing', () => {
    expect(found('cat')).toEqual([]);
    expect(found('xylophone')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found(' .,! ')).toEqual([]);
  });

  it('gives what has some of the words where nothing has all', () => {
    expect(found('car zebra')).toEqual(['car']);
  });

  it('puts the heavier of two alike first', async () => {
    const alike = await buildIndex([
      { id: 'light', title: 'a warrant', text: [] },
      { id: 'heavy', title: 'a warrant', text: [], weight: 2 },
    ]);
    expect(search(alike, 'warrant').map(({ id }) => id)).toEqual(['heavy', 'light']);
  });

  it('puts a lower rank first, but what has the word as it was typed before a slip', async () => {
    const ranked = await buildIndex([
      { id: 'law', title: 'warrant warrant', text: [], rank: 1, weight: 9 },
      { id: 'help', title: 'much else beside a warrant', text: [] },
      { id: 'slip', title: 'warrent', text: [], weight: 9 },
    ]);
    const ids = (query: string) => search(ranked, query).map(({ id }) => id);
    expect(ids('warrant')).toEqual(['help', 'law', 'slip']);
    expect(ids('warrants')).toEqual(['help', 'law', 'slip']);
    expect(ids('warrandt')[0]).not.toBe('law');
  });

  it('finds the same whether a query is typed letter by letter or asked for at once', async () => {
    const queries = fc.array(fc.constantFrom('door', 'my', 'deportcion', 'zebra', '门口', 'car', 'at'));
    await fc.assert(
      fc.asyncProperty(queries, async (words) => {
        const query = words.join(' ');
        const fresh = await buildIndex(documents);
        for (let end = 0; end < query.length; end += 1) search(index, query.slice(0, end));
        expect(search(index, query)).toEqual(search(fresh, query));
      }),
    );
  });

  it('takes its documents in slices, between which the page can answer', async () => {
    let answered = 0;
    const answering = setInterval(() => (answered += 1));
    function* slow(): Iterable<SearchDocument> {
      for (let id = 0; id < 6; id += 1) {
        for (const began = performance.now(); performance.now() - began < 6; );
        yield { id: String(id), title: 'door', text: [] };
      }
    }
    const made = await buildIndex(slow());
    clearInterval(answering);
    expect(answered).toBeGreaterThan(1);
    expect(search(made, 'door')).toHaveLength(6);
  });

  it('asks for a word once, and for no more of them than it can keep', async () => {
    const fresh = await buildIndex(documents);
    const asked = vi.spyOn(fresh.engine, 'search');
    for (const query of ['door', 'door c', 'door ca', 'door car']) search(fresh, query);
    expect(asked.mock.calls.map(([word]) => word)).toEqual(['door', 'door', 'c', 'ca', 'car']);
    for (let one = 0; one < 1000; one += 1) search(fresh, `word${one}`);
    expect(fresh.asked.size).toBeLessThan(500);
  });

  it('answers at once what nobody types: a word of a million letters, a book of a million words', () => {
    const asked = vi.spyOn(index.engine, 'search');
    expect(found('x'.repeat(1_000_000))).toEqual([]);
    expect(found('door '.repeat(250_000))).toEqual(found('door'));
    const many = asked.mock.calls.length;
    found(Array.from({ length: 250_000 }, (_, at) => `w${at}`).join(' '));
    expect(asked.mock.calls.length - many).toBeLessThan(150);
    asked.mockRestore();
  });

  it('takes a number for itself alone, for with a slip it would be another', async () => {
    const lines = await buildIndex([{ id: 'line', title: 'A line', text: ['1-202-555-0123', 'I-205'] }]);
    const hits = (query: string) => search(lines, query).length;
    expect(['0123', '0213', '0124', '1123'].map(hits)).toEqual([1, 0, 0, 0]);
  });

  it('never throws, and gives no more than asked for, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 1, max: 3 }),
        (query, most) => {
          expect(search(index, query, most).length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
