import { describe, expect, it } from 'vitest';
import { loadPackFiles } from '../../../../shared/cli/load-pack.ts';
import { rightsDocuments } from '../../../../shared/rights/search-documents.ts';
import { buildIndex, search } from '../../../../shared/search/search-index.ts';

const { pack, words } = loadPackFiles();
const [source, spanish] = [words['en-US'], words['es-419']];
if (!source || !spanish) throw new Error('the pack has two languages');
const documents = [...rightsDocuments({ pack, source, words: spanish }, { today: '2026-11-24' })];
const index = await buildIndex(documents);
const first = (query: string): string | undefined => search(index, query)[0]?.id;

describe('a sentence as people type it', () => {
  it.each([
    ['my brother was detained', 'after-raid'],
    ['brother', 'after-raid'],
    ['they took my husband', 'after-raid'],
    ['find detained', 'after-raid'],
    ['mi hermano', 'after-raid'],
    ['hermano detenido', 'after-raid'],
    ['detuvieron a mi hermano', 'after-raid'],
    ['agarraron a mi esposo', 'after-raid'],
    ['arrestaron a mi hijo', 'after-raid'],
    ['se llevaron a mi papá', 'after-raid'],
    ['la migra está afuera', 'door'],
    ['ICE is at my house', 'door'],
    ['tocan la puerta', 'door'],
    ['me pararon manejando', 'car'],
    ['police stopped my car', 'car'],
    ['me detuvieron', 'detained'],
    ['I am in jail', 'detained'],
    ['redada en el trabajo', 'work'],
    ['quién cuida a mis hijos', 'family-plan'],
    ['mi cita con ICE', 'check-in'],
    ['ICE en mi trabajo', 'work'],
    ['la migra llegó a mi trabajo', 'work'],
    ['qué hago si llega ICE', 'door'],
    ['ICE me paró en mi carro', 'car'],
    ['la migra me paró en la calle', 'street'],
    ['la migra en la escuela', 'school'],
    ['la migra en la iglesia', 'worship'],
    ['la migra se llevó a mi mamá', 'after-raid'],
    ['mi esposa fue arrestada en el trabajo', 'after-raid'],
    ['estoy detenido', 'detained'],
    ['ICE at my work', 'work'],
    ['agents at my home', 'door'],
    ['film ICE', 'protest'],
    ['tengo cita en la corte', 'courthouse'],
  ])('%s leads to %s', (query, scenario) => {
    expect(search(index, query)[0]?.id).toBe(`scenario/${scenario}`);
  });
});

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

  it('is no warrant check where that was withdrawn', () => {
    const withdrawn = { ...pack, warrant: { start: '', questions: [], ends: [] } };
    const left = [...rightsDocuments({ pack: withdrawn, source, words: spanish }, { today: '2026-11-24' })];
    expect(left.map(({ id }) => id)).toEqual(documents.map(({ id }) => id).filter((id) => id !== 'warrant'));
  });

  it.each([
    ['puerta', 'scenario/door'],
    ['at my door', 'scenario/door'],
    ['están en mi purta', 'scenario/door'],
    ['MigraWatch', 'hotline/migrawatch'],
    ['8443631423', 'hotline/migrawatch'],
    ['+18443631423', 'hotline/migrawatch'],
    ['(844) 363-1423', 'hotline/migrawatch'],
    ['guardar silencio', 'script/silent'],
    ['want a lawy', 'script/lawyer'],
    ['quiero un abogado', 'script/lawyer'],
    ['I need an interpreter', 'script/interpreter'],
    ['orden', 'warrant'],
    ['warrant', 'warrant'],
    ['juez', 'warrant'],
    ['judge', 'warrant'],
    ['I-200', 'warrant'],
    ['i205', 'warrant'],
    ['papel', 'warrant'],
    ['paper', 'warrant'],
    ['Texas', 'hotline/raices'],
    ['linea texas', 'hotline/hilsc'],
    ['lawyer in Texas', 'hotline/raices'],
    ['abogado en Texas', 'hotline/raices'],
    ['abogado Houston', 'hotline/hilsc'],
    ['abogado gratis', 'hotline/legal-directory'],
    ['abogado California', 'hotlines'],
    ['844-363-1423', 'hotline/migrawatch'],
    ['8443631423', 'hotline/migrawatch'],
    ['+18443631423', 'hotline/migrawatch'],
    ['٨٤٤٣٦٣١٤٢٣', 'hotline/migrawatch'],
    ['9233', 'hotline/freedom-for-immigrants'],
  ])('%j is %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('is no line whose number differs in one digit', () => {
    expect(first('8443631424')).toBeUndefined();
  });

  it('finds expired law by its fallback alone', () => {
    const later = [...rightsDocuments({ pack, source, words: spanish }, { today: '2126-01-01' })];
    const fact = (of: typeof documents) => of.find(({ id }) => id === 'fact/war-3')?.title;
    const both = (key: string): string => `${spanish.strings[key]}\n${source.strings[key]}`;
    expect(fact(documents)).toBe(both('fact.war-3.text'));
    expect(fact(later)).toBe(both('fact.war-3.fallback'));
  });

  it.each(['Texas', 'California'])('names the lines of %s first, then all lines, then the law', (state) => {
    const found = search(index, state).map(({ id }) => id);
    const code = state === 'Texas' ? 'US-TX' : 'US-CA';
    const lines = pack.hotlines
      .filter(({ coverage }) => coverage.includes(code))
      .map(({ id }) => `hotline/${id}`);
    expect(lines.length).toBeGreaterThan(0);
    expect([...found.slice(0, lines.length)].sort()).toEqual(lines.sort());
    expect(found[lines.length]).toBe('hotlines');
    expect(found.slice(lines.length + 1).every((id) => id.startsWith('fact/'))).toBe(true);
  });

  it('puts what to do before the law, and the law of other states last', async () => {
    for (const query of ['juez', 'puerta', 'California', 'registro', 'fianza']) {
      const ranks = search(index, query, 30).map(({ id }) => {
        const fact = pack.facts.find((one) => id === `fact/${one.id}`);
        return fact ? (fact.states.length > 0 ? 2 : 1) : 0;
      });
      expect(ranks, query).toEqual([...ranks].sort());
      expect(ranks).toContain(1);
    }
    const texan = await buildIndex(
      rightsDocuments({ pack, source, words: spanish }, { today: '2026-11-24', state: 'US-TX' }),
    );
    const [law] = search(texan, 'Texas').filter(({ id }) => id.startsWith('fact/'));
    expect(law?.id).toBe('fact/state-tx-sb8');
  });
});
