import { expect, it } from 'vitest';
import { halveScript } from '../../../../shared/dom/halve-script.ts';

const script = (officer: readonly string[], own: readonly string[] = [], say: readonly string[] = []) => ({
  title: '',
  limits: '',
  lang: 'es',
  officer,
  own: { lang: 'es', lines: own },
  say,
  onlyIfTrue: false,
  source: '',
  asOf: '',
});

it('parts between lines, the languages side by side', () => {
  const halves = halveScript(script(['a', 'b', 'c'], ['x', 'y', 'z']));
  expect(halves?.map(({ officer, own }) => [officer, own.lines])).toEqual([
    [
      ['a', 'b'],
      ['x', 'y'],
    ],
    [['c'], ['z']],
  ]);
});

it('parts one line between words, and one without spaces between characters', () => {
  expect(halveScript(script(['one two three']))?.map(({ officer }) => officer)).toEqual([
    ['one two'],
    ['three'],
  ]);
  expect(halveScript(script(['我可以走了']))?.map(({ officer }) => officer)).toEqual([['我可以'], ['走了']]);
});

it('has an end', () => {
  expect(halveScript(script(['a'], ['b']))).toBeUndefined();
  expect(halveScript(script([]))).toBeUndefined();
});
