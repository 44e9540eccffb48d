import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Entry, listFound } from '../../widgets/tools/list-found.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const drawn: string[] = [];
const entries = (...keys: readonly string[]): readonly Entry[] =>
  keys.map((key) => ({
    key,
    make: () => {
      drawn.push(key);
      return Object.assign(document.createElement('p'), { textContent: key });
    },
  }));
const tokens = (text: string): readonly string[] => [...text];
const words = (box: Element): string =>
  [...box.querySelectorAll('li')].map((row) => row.textContent).join('');

it('draws what can be seen at once and the rest once nobody types', () => {
  const box = document.createElement('div');
  listFound(box, entries(...tokens('abcdefghij')));
  expect(words(box)).toBe('abcde');
  vi.runAllTimers();
  expect(words(box)).toBe('abcdefghij');
});

it('keeps what is found again: the same row, and all that stays where it is further down', () => {
  const box = document.createElement('div');
  listFound(box, entries(...tokens('abcdefghij')));
  vi.runAllTimers();
  drawn.length = 0;
  const [first] = box.querySelectorAll('li');
  listFound(box, entries(...tokens('abcdefgxij')));
  expect(words(box)).toBe('abcdefg');
  vi.runAllTimers();
  expect(words(box)).toBe('abcdefgxij');
  expect(box.querySelector('li')).toBe(first);
  expect(drawn).toEqual(['x']);
});

it('lists what another letter finds in its order, and never what an earlier one found', () => {
  const box = document.createElement('div');
  listFound(box, entries(...tokens('abcdefghij')));
  listFound(box, entries(...tokens('jcb')));
  expect(words(box)).toBe('jcb');
  vi.runAllTimers();
  expect(words(box)).toBe('jcb');
  listFound(box, []);
  expect(box.children).toHaveLength(0);
});
