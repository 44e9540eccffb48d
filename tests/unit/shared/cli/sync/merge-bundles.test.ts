import { describe, expect, it } from 'vitest';
import { bundlesOf } from '../../../../../shared/cli/sync/bundles.ts';
import { type Closeness, mergeBundles } from '../../../../../shared/cli/sync/merge-bundles.ts';
import type { Entry } from '../../../../../shared/events/entry.ts';
import { YEAR_2026 } from '../../events/feed.ts';

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  title: 'Meeting',
  start: '2026-03-02T18:00:00',
  zone: 'America/Chicago',
  place: 'Library',
  ...more,
});
const WEEKLY = { rules: ['FREQ=WEEKLY;COUNT=4'] };

/** Each list is a source `A`, `B`…; what remains, as `id<A+B>`, and what is told of it. */
function merged(lists: readonly (readonly Entry[])[], closeness: Closeness = 'chapter') {
  const { bundles, notes } = mergeBundles(
    lists.map((entries, index) => bundlesOf(entries, { name: 'ABC'.charAt(index) }, YEAR_2026).bundles),
    closeness,
  );
  return {
    kept: bundles.map(({ id, sources }) => `${id}<${sources.map(({ name }) => name).join('+')}>`),
    entries: bundles.flatMap(({ entries }) => entries),
    notes: notes.map(({ what, sources }) => `${what} ${sources.join('+')}`),
  };
}

describe('events of several sources', () => {
  it('are one where moment, title and place are the same, however they are written', () => {
    const other = { title: 'MEETING!', start: '2026-03-03T00:00:00Z', place: 'library', zone: 'UTC' };
    expect(merged([[entry('a')], [entry('b', other)], [entry('c', { place: '' })]])).toMatchObject({
      kept: ['a<A+B+C>'],
      notes: ['merged A+B', 'merged A+B+C'],
    });
  });

  it('are two where one of them is otherwise', () => {
    for (const more of [
      { title: 'Other' },
      { place: 'Park' },
      { start: '2026-03-02T19:00:00' },
      { start: '2026-03-02' },
    ])
      expect(merged([[entry('a')], [entry('b', more)]])).toMatchObject({ kept: ['a<A>', 'b<B>'], notes: [] });
  });

  it('stay two within one source', () => {
    expect(merged([[entry('a'), entry('b')]]).kept).toEqual(['a<A>', 'b<A>']);
  });

  it('are a series, whichever source tells its dates one by one', () => {
    const dates = ['02', '09', '16', '23'].map((day) =>
      entry(`d${day}`, { start: `2026-03-${day}T18:00:00` }),
    );
    expect(merged([[entry('s', WEEKLY)], dates]).kept).toEqual(['s<A+B>']);
    expect(merged([dates, [entry('s', WEEKLY)]]).kept).toEqual(['s<A+B>']);
    const more = entry('more', { start: '2026-03-30T18:00:00' });
    expect(merged([[entry('s', WEEKLY)], [...dates, more]]).kept).toEqual(['s<A+B>', 'more<B>']);
  });

  it('tell of a cancellation that any of them knows, of one date where it is one', () => {
    const off = entry('b', { status: 'cancelled' });
    expect(merged([[entry('a')], [off]]).entries).toMatchObject([{ id: 'a', status: 'cancelled' }]);
    const one = { ...off, start: '2026-03-09T18:00:00' };
    const { entries } = merged([[entry('s', WEEKLY)], [one]]);
    const feed = bundlesOf(entries, { name: 'A' }, YEAR_2026);
    expect(entries[0]?.changes).toEqual([{ of: '2026-03-09T23:00:00Z', status: 'cancelled' }]);
    expect(feed.bundles[0]?.keys).toHaveLength(4);
    expect(merged([[off], [entry('s', WEEKLY)]]).entries[0]?.changes).toHaveLength(1);
  });

  it('add to one another what the other one does not tell', () => {
    const [one] = merged([
      [entry('a', { mode: 'in-person', tags: ['x'] })],
      [entry('b', { childcare: 'Yes', joinUrl: 'https://meet.example/', tags: ['y'], mode: 'hybrid' })],
    ]).entries;
    expect(one).toEqual({ ...entry('a'), tags: ['x'], childcare: 'Yes', joinUrl: 'https://meet.example/' });
  });

  it('with one id are one where they have one title, and both stay where not', () => {
    expect(merged([[entry('a')], [entry('a', { start: '2026-03-05T18:00:00' })]])).toMatchObject({
      kept: ['a<A+B>'],
      notes: ['merged A+B'],
      entries: [{ start: '2026-03-02T18:00:00' }],
    });
    expect(
      merged([[entry('1')], [entry('1', { title: 'Another' })], [entry('1', { title: 'Third' })]]),
    ).toMatchObject({
      kept: ['1<A>', '1~2<B>', '1~3<C>'],
      notes: ['same-id A+B', 'same-id A+C'],
      entries: [{ id: '1' }, { id: '1~2' }, { id: '1~3' }],
    });
  });

  it('may be thousands of one title at one moment', { timeout: 20_000 }, () => {
    const many = (source: string) => Array.from({ length: 5_000 }, (_, index) => entry(`${source}${index}`));
    // Fifty of the first source are looked at: with all of the second they are one.
    expect(merged([many('a'), many('b')]).kept).toHaveLength(4_951);
  });

  it('of several chapters need more than the same hour and title', () => {
    const online = { place: '', joinUrl: 'https://meet.example/national' };
    expect(merged([[entry('a', { place: '' })], [entry('b', { place: '' })]], 'chapters').kept).toHaveLength(
      2,
    );
    expect(merged([[entry('a', online)], [entry('b', online)]], 'chapters').kept).toEqual(['a<A+B>']);
    expect(merged([[entry('a')], [entry('b')]], 'chapters').kept).toEqual(['a<A+B>']);
  });
});
