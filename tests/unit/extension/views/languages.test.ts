import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ asked: [] as string[], broken: false }));

vi.mock('amparo:languages/popup,rights,act,involved,action', () => {
  const one = (lang: string) => ({
    catalog: { 'common.language': lang },
    words: { lang, strings: { where: lang }, review: {} },
  });
  const load = (lang: string) => async () => {
    fake.asked.push(lang);
    if (fake.broken) throw new TypeError('Failed to fetch dynamically imported module');
    return one(lang);
  };
  return {
    default: {
      spoken: ['en-US', 'es', 'es-419', 'ht'],
      worded: ['en-US', 'es-419', 'ht', 'zh-Hans'],
      source: one('en-US'),
      load: Object.fromEntries(['es', 'es-419', 'ht', 'zh-Hans'].map((lang) => [lang, load(lang)])),
    },
  };
});

const fresh = () => import('../../../../extension/views/languages.ts');

beforeEach(() => {
  vi.resetModules();
  fake.asked.length = 0;
  fake.broken = false;
});

describe('a page', () => {
  it('starts with the source alone and asks for nothing', async () => {
    const { isLoaded, loaded } = await fresh();
    expect(Object.keys(loaded().catalogs)).toEqual(['en-US']);
    expect(Object.keys(loaded().content.words)).toEqual(['en-US']);
    expect(isLoaded('en-US')).toBe(true);
    expect(isLoaded('ht')).toBe(false);
    expect(fake.asked).toEqual([]);
  });

  it('asks for a language once, has a new value of it, and tells until it is told to stop', async () => {
    const { isLoaded, loadLanguage, loaded, watchLoaded } = await fresh();
    const before = loaded();
    const told = vi.fn();
    const stop = new AbortController();
    watchLoaded(told, stop.signal);
    await Promise.all([loadLanguage('ht'), loadLanguage('ht')]);
    await loadLanguage('ht');
    expect(isLoaded('ht')).toBe(true);
    expect(loaded()).not.toBe(before);
    expect(loaded().content.words.ht?.lang).toBe('ht');
    expect(told).toHaveBeenCalledTimes(1);
    stop.abort();
    await loadLanguage('zh-Hans');
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('brings the words of a sister with a language that has none of its own', async () => {
    const { loadLanguage } = await fresh();
    await loadLanguage('es');
    expect(fake.asked).toEqual(['es', 'es-419']);
  });

  it('stays as it is where a language cannot be had, and may ask again', async () => {
    const { isLoaded, loadLanguage, loaded } = await fresh();
    const before = loaded();
    fake.broken = true;
    await expect(loadLanguage('ht')).rejects.toThrow('Failed to fetch');
    expect(loaded()).toBe(before);
    fake.broken = false;
    await loadLanguage('ht');
    expect(isLoaded('ht')).toBe(true);
  });
});

describe('beside the English', () => {
  it('stands Spanish for a reader of English, the own language for any other, and what is kept where it is possible', async () => {
    const { secondFor, secondLanguages } = await fresh();
    expect(secondFor('en-US', undefined)).toBe('es-419');
    expect(secondFor('en-US', 'zh-Hans')).toBe('zh-Hans');
    expect(secondFor('en-US', 'tlh')).toBe('es-419');
    expect(secondFor('ht', undefined)).toBe('ht');
    expect(secondLanguages('en-US')).toContain('en-US');
    expect(secondLanguages('ht')).not.toContain('en-US');
  });
});
