import { describe, expect, it } from 'vitest';
import { loadPackFiles } from '../../../../shared/cli/load-pack.ts';
import { rightsDocuments } from '../../../../shared/rights/search-documents.ts';
import { buildIndex, search } from '../../../../shared/search/search-index.ts';

const { pack, words } = loadPackFiles();
const [source, spanish] = [words['en-US'], words['es-419']];
if (!source || !spanish) throw new Error('the pack has two languages');
const documents = rightsDocuments({ pack, source, words: spanish }, { today: '2026-11-24' });
const index = buildIndex(documents);
const first = (query: string): string | undefined => search(index, query)[0]?.id;

describe('what a reader of Spanish can find', () => {
  it('is every scenario, script and hotline, and the warrant check, each once', () => {
    const ids = documents.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [
      ...pack.scenarios.map(({ id }) => `scenario/${id}`),
      ...pack.scripts.map(({ id }) => `script/${id}`),
      ...pack.hotlines.map(({ id }) => `hotline/${id}`),
      'warrant',
    ];
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each([
    ['puerta', 'scenario/door'],
    ['at my door', 'scenario/door'],
    ['están en mi purta', 'scenario/door'],
    ['MigraWatch', 'hotline/migrawatch'],
    ['guardar silencio', 'script/silent'],
    ['I need an interpreter', 'script/interpreter'],
  ])('%j is %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('finds expired law by its fallback alone', () => {
    const later = rightsDocuments({ pack, source, words: spanish }, { today: '2126-01-01' });
    const fact = (of: typeof documents) => of.find(({ id }) => id === 'fact/war-3')?.title;
    expect(fact(documents)).toBe(spanish.strings['fact.war-3.text']);
    expect(fact(later)).toBe(spanish.strings['fact.war-3.fallback']);
  });
});
