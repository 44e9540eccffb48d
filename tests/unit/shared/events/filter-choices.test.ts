import { describe, expect, it } from 'vitest';
import { filterChoices } from '../../../../shared/events/filter-choices.ts';
import type { EventDetails, Occurrence } from '../../../../shared/events/model.ts';
import { occurrenceOf } from './occurrence-of.ts';

const event = (eventId: string, details: Partial<EventDetails> = {}): Occurrence => ({
  ...occurrenceOf({ kind: 'date', date: '2026-01-01' }, 0, details),
  eventId,
});
const plain = ['p', 'q', 'r', 's', 't', 'u'].map((id) => event(id));

describe('filterChoices', () => {
  it('offers nothing where a glance is enough, however many dates a series has', () => {
    const weekly = Array.from({ length: 50 }, () => event('weekly', { tags: ['a'], mode: 'online' }));
    expect(filterChoices([...weekly, event('b', { tags: ['b'], mode: 'in-person' })])).toEqual({
      search: false,
      tags: [],
      languages: [],
      modes: [],
    });
  });

  it('offers what sets events apart, the most frequent first, however it is written', () => {
    const { tags, languages, modes, search } = filterChoices([
      ...plain,
      event('a', { tags: ['Food', 'all'], languages: ['es-MX'], mode: 'online' }),
      event('b', { tags: ['rally', 'food'], languages: ['es', 'en'], mode: 'in-person' }),
    ]);
    expect({ tags, languages, modes, search }).toEqual({
      tags: ['Food', 'all', 'rally'],
      languages: ['es', 'en'],
      modes: ['in-person', 'online'],
      search: true,
    });
  });

  it('offers nothing that every event has, and no ways to take part where there is but one', () => {
    const all = plain.map((one) => event(one.eventId, { tags: ['open'], languages: ['en'], mode: 'online' }));
    expect(filterChoices(all)).toEqual({ search: true, tags: [], languages: [], modes: [] });
  });
});
