import { describe, expect, it } from 'vitest';
import { languages, loadLanguage } from '../../../../extension/views/languages.ts';
import { readerOf } from '../../../../extension/views/reader.ts';
import type { Route } from '../../../../extension/views/routes.ts';
import { cameFrom, nameOf } from '../../../../extension/views/way-back.tsx';

await Promise.all(languages.map(loadLanguage));
const script: Route = { screen: 'script', script: 'free' };
const door: Route = { screen: 'scenario', scenario: 'door' };

describe('the way back', () => {
  it.each<Route>([
    { screen: 'home' },
    { screen: 'find' },
    { screen: 'mine' },
    { screen: 'scripts' },
    door,
    { screen: 'paper', node: 'no-judge' },
  ])('of a script leads to %j where one came from it', (from) => {
    expect(cameFrom(script, from)).toEqual(from);
  });

  it.each<[Route, Route | undefined]>([
    [script, undefined],
    [script, { screen: 'involved' }],
    [door, script],
    [door, { screen: 'scenario', scenario: 'car' }],
  ])('of %j does not lead to %j', (here, from) => {
    expect(cameFrom(here, from)).toBeUndefined();
  });

  it('is named for where it leads, in the language of the reader', () => {
    const names = ['en-US', 'es-419'].map((lang) => {
      const reader = readerOf(lang, '2026-11-24', {});
      return [{ screen: 'find' } as const, { screen: 'mine' } as const, door].map((to) => nameOf(reader, to));
    });
    expect(names[0]).toEqual(['Search results', 'My page', 'They are at my door']);
    expect(new Set(names.flat()).size).toBe(6);
  });
});
