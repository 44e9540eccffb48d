import { describe, expect, it } from 'vitest';
import { type EventFilter, NO_FILTER, passesFilter } from '../../../../shared/events/event-filter.ts';
import { occurrenceOf } from './occurrence-of.ts';

const workshop = occurrenceOf({ kind: 'date', date: '2026-01-01' }, 0, {
  title: 'Taller: Conozca sus derechos',
  place: 'Biblioteca de Río Verde',
  description: ['Traiga a su familia. ', { href: 'https://chapter.example/cards', text: 'tarjetas' }],
  tags: ['Migrant Rights'],
  languages: ['es-MX', 'en'],
  mode: 'hybrid',
});
const passes = (wanted: Partial<EventFilter>): boolean => passesFilter(workshop, { ...NO_FILTER, ...wanted });

describe('passesFilter', () => {
  it('reads nothing of an event where all are wanted', () => {
    const details = { get: () => expect.unreachable() };
    expect(passesFilter(Object.defineProperty({ ...workshop }, 'details', details), NO_FILTER)).toBe(true);
  });

  it.each<Partial<EventFilter>>([
    {},
    { words: '  ' },
    { words: 'rio verde' },
    { words: 'FAMILIA derechos' },
    { words: 'tarjetas' },
    { tag: 'migrant rights' },
    { language: 'es' },
    { mode: 'in-person' },
    { mode: 'online' },
    { words: 'taller', tag: 'Migrant rights', language: 'en', mode: 'online' },
  ])('takes it for %j', (wanted) => expect(passes(wanted)).toBe(true));

  it.each<Partial<EventFilter>>([
    { words: 'derechos picnic' },
    { tag: 'migrant' },
    { language: 'fr' },
    { words: 'taller', language: 'fr' },
  ])('leaves it out for %j', (wanted) => expect(passes(wanted)).toBe(false));

  it('takes for online nothing that is in a place alone, nor what does not say', () => {
    const at = (mode: 'in-person' | 'unknown') =>
      passesFilter(occurrenceOf({ kind: 'date', date: '2026-01-01' }, 0, { mode }), {
        ...NO_FILTER,
        mode: 'online',
      });
    expect([at('in-person'), at('unknown')]).toEqual([false, false]);
  });
});
