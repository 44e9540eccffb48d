import { describe, expect, it } from 'vitest';
import { foundItem } from '../../../../extension/views/found-item.ts';
import { languages, loadLanguage } from '../../../../extension/views/languages.ts';
import { readerOf } from '../../../../extension/views/reader.ts';

await Promise.all(languages.map(loadLanguage));
const reader = readerOf('en-US', '2026-11-24', {});
const { scripts, facts } = reader.content.pack;
const all = (kind: string, ids: readonly string[]) =>
  ids.map((id) => foundItem(reader, `${kind}/${id}`)).filter((item) => item !== undefined);

describe('what was found', () => {
  it('shows no words of a script without what they do not do', () => {
    const items = all(
      'script',
      scripts.map(({ id }) => id),
    );
    expect(items).toHaveLength(scripts.length);
    for (const item of items) {
      const { officer } = scripts.find(({ id }) => item.id === `script/${id}`) ?? { officer: [] };
      for (const line of officer.slice(0, 1)) expect(item.more?.text).not.toContain(line);
      expect(item.more?.text).toBe(reader.content.words.strings[`${item.id.replace('/', '.')}.when`]);
    }
  });

  it('sets a statement about oneself apart from other words', () => {
    expect(foundItem(reader, 'script/fear')?.kind).toBe('statement');
    expect(foundItem(reader, 'script/free')?.kind).toBe('script');
  });

  it('says of every right as of when it is where it changes, and how much must be read with it', () => {
    const items = all(
      'fact',
      facts.map(({ id }) => id),
    );
    expect(items).toHaveLength(facts.length);
    for (const item of items) {
      const fact = facts.find(({ id }) => item.id === `fact/${id}`);
      const told = item.notes.join('\n');
      expect(told.includes('As of') || told.includes('was changing'), item.id).toBe(
        fact?.status === 'changing',
      );
      expect(/Read it with its \d+ caution/.test(told), item.id).toBe((fact?.cautions.length ?? 0) > 0);
    }
  });

  it('names the state where it holds', () => {
    expect(foundItem(reader, 'fact/state-tx-sb8')?.states).toEqual(['Texas']);
    expect(foundItem(reader, 'hotline/raices')?.states).toEqual(['Texas']);
    expect(foundItem(reader, 'hotline/migrawatch')?.states).toEqual([]);
  });

  it('says whose line it is, and when it was checked long ago', () => {
    expect(foundItem(reader, 'hotline/ice-ero-line')?.notes).toContain('Run by ICE');
    const later = readerOf('en-US', '2028-01-01', {});
    expect(foundItem(later, 'hotline/migrawatch')?.notes.join()).toMatch(/^Last checked on/);
  });

  it('leads to every document of the index', () => {
    expect(foundItem(reader, 'hotlines')?.route).toEqual({ screen: 'hotlines' });
    expect(foundItem(reader, 'warrant')?.route).toEqual({ screen: 'paper' });
    expect(foundItem(reader, 'script/nothing')).toBeUndefined();
  });
});
