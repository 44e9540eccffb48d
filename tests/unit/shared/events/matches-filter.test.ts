import { describe, expect, it } from 'vitest';
import { matchesFilter } from '../../../../shared/events/matches-filter.ts';
import { occurrenceOf } from './occurrence-of.ts';

const picnic = occurrenceOf({ kind: 'date', date: '2026-01-01' }, 0, {
  title: 'Fall Picnic',
  place: 'Elm Park',
  summary: 'Bring a blanket',
  tags: ['Family', 'outdoors'],
});

describe('matchesFilter', () => {
  it.each(['', '  ', 'family', 'picnic', 'ELM', 'blanket'])('takes it for “%s”', (filter) =>
    expect(matchesFilter(picnic, filter)).toBe(true),
  );
  it.each(['', ' '])('reads nothing of it for “%s”: of a big calendar little is shown at first', (filter) => {
    const details = { get: () => expect.unreachable() };
    expect(matchesFilter(Object.defineProperty({ ...picnic }, 'details', details), filter)).toBe(true);
  });
  it.each(['fam', 'indoors', 'picnic elm'])('leaves it out for “%s”', (filter) =>
    expect(matchesFilter(picnic, filter)).toBe(false),
  );
});
