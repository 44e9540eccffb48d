import { describe, expect, it } from 'vitest';
import { loadPackFiles } from '../../shared/cli/load-pack.ts';

const { words } = loadPackFiles();
const english = words['en-US']?.strings ?? {};
const spoken = /^script\.[^.]+\.(line|say)\.\d+$/;
const said = /\.say\.\d+$/;
const others = Object.values(words).filter(({ lang }) => lang !== 'en-US');

const sentences = (text: string): readonly string[] =>
  text.split(/(?<=[.?!:][”"]?)\s+/).filter((part) => /\p{L}/u.test(part));
const length = (sentence: string): number => sentence.split(/\s+/).length;
const average = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

describe.each(others.map(({ lang, strings }) => ({ lang, strings })))('the words in $lang', ({ strings }) => {
  it('say everything that the English says, and besides it only what is spoken to an officer', () => {
    const keys = Object.keys(strings).filter((key) => !spoken.test(key));
    expect(keys.sort()).toEqual(Object.keys(english).sort());
  });

  it('name the same forms, numbers and years', () => {
    const figures = (text: string): string => (text.match(/[A-Z]-\d+|\b\d{2,}#?/g) ?? []).sort().join(' ');
    const odd = Object.entries(english).filter(
      ([key, text]) => !key.endsWith('.hours') && figures(text) !== figures(strings[key] ?? ''),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });
});

describe('plain words', () => {
  const texts = Object.entries(english).filter(([key]) =>
    /\.(text|fallback|when|limits|note|(now|not|prepare)\.\d+)$/.test(key),
  );
  const counted = texts.flatMap(([key, text]) =>
    sentences(text).map((sentence) => ({ key, sentence, length: length(sentence) })),
  );

  it('come in short sentences in English', () => {
    expect(average(counted.map((one) => one.length))).toBeLessThanOrEqual(14);
    expect(counted.filter((one) => one.length > 30)).toEqual([]);
  });

  it('come in short sentences in Spanish, which needs a few words more', () => {
    const own = Object.entries(words['es-419']?.strings ?? {}).filter(([key]) => !said.test(key));
    const lengths = own.flatMap(([, text]) => sentences(text).map(length));
    expect(average(lengths)).toBeLessThanOrEqual(16);
  });

  it('tell in the first step what to do, in twelve words at most', () => {
    const first = Object.entries(english).filter(([key]) => key.endsWith('.now.1'));
    expect(first.filter(([, text]) => length(text) > 12)).toEqual([]);
  });

  it('speak to the reader, and in Spanish never as tú or vosotros', () => {
    const own = Object.entries(words['es-419']?.strings ?? {}).flatMap(([key, text]) =>
      said.test(key) ? [] : text,
    );
    expect(
      own.filter((text) =>
        /(?<!\p{L})(tú|tu|tus|tienes|puedes|debes|abras|firmes|corras|vosotros|os)(?!\p{L})/iu.test(text),
      ),
    ).toEqual([]);
  });
});
