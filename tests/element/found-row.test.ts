import { expect, test } from 'vitest';
import type { FoundItem } from '../../extension/views/found-item.ts';
import { foundRow } from '../../extension/views/found-row.ts';

const t = (id: string): string => id;

const SCRIPT: FoundItem = {
  id: 'script/silence',
  kind: 'script',
  route: { screen: 'script', script: 'silence' },
  title: 'I am staying silent',
  lang: 'en-US',
  more: { text: 'When silence is yours', lang: 'en-US' },
  states: [],
  notes: [],
};

const RIGHT: FoundItem = {
  id: 'fact/state-1',
  kind: 'fact',
  route: { screen: 'right', fact: 'state-1' },
  title: 'Puede guardar silencio',
  lang: 'es-419',
  states: ['Texas', 'Utah'],
  notes: ['As of today', 'Read with 2 others'],
};

const marksIn = (element: Element): readonly (string | null)[] =>
  [...element.querySelectorAll('mark')].map(({ textContent }) => textContent);

test('a row says what it leads to, marks what was sought, and keeps what it says when other words are', () => {
  const { element, write } = foundRow();
  write(SCRIPT, ['sil'], t);
  const link = element.querySelector('a');
  expect(link?.getAttribute('href')).toBe('#/say/silence');
  expect(link?.textContent).toBe('popup.kind-scriptI am staying silentWhen silence is yours');
  expect(marksIn(element)).toEqual(['silent', 'silence']);
  const [kind, title] = element.querySelectorAll('.row-words > *');
  write(SCRIPT, ['stay'], t);
  expect(marksIn(element)).toEqual(['staying']);
  write(SCRIPT, [], t);
  expect(marksIn(element)).toEqual([]);
  expect([...element.querySelectorAll('.row-words > *')].slice(0, 2)).toEqual([kind, title]);
});

test('another thing takes the whole place, with its language, its states and its notes, and gives it back whole', () => {
  const { element, write } = foundRow();
  write(SCRIPT, ['sil'], t);
  const before = element.innerHTML;
  write(RIGHT, ['sil'], t);
  const link = element.querySelector('a');
  expect(link?.className).toBe('row row-fact');
  expect(link?.getAttribute('href')).toBe('#/right/state-1');
  expect([...element.querySelectorAll('.row-words > *')].map(({ textContent }) => textContent)).toEqual([
    'popup.kind-fact · Texas, Utah',
    'Puede guardar silencio',
    ...RIGHT.notes,
  ]);
  expect(element.querySelector('[lang="es-419"]')?.textContent).toBe(RIGHT.title);
  expect(element.querySelector('.found-kind [lang="en"]')?.textContent).toBe('Texas, Utah');
  expect(marksIn(element)).toEqual(['silencio']);
  expect(element.querySelectorAll('.found-note svg[aria-hidden="true"]')).toHaveLength(2);
  write(SCRIPT, ['sil'], t);
  expect(element.innerHTML).toBe(before);
});
