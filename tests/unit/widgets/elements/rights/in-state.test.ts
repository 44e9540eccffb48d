import { describe, expect, it } from 'vitest';
import type { HotlineView, ScenarioView } from '../../../../../shared/rights/view.ts';
import { inState } from '../../../../../widgets/elements/rights/in-state.ts';

const line = (id: string, coverage: readonly string[]): HotlineView => ({
  id,
  name: id,
  organisation: id,
  runBy: 'organisation',
  note: '',
  hours: '',
  languages: [],
  coverage,
  source: { label: '', url: '', checked: '2026-01-01' },
  stale: false,
});

const view: ScenarioView = {
  id: 'door',
  icon: 'door',
  title: '',
  short: '',
  lang: 'en-US',
  now: [],
  not: [],
  prepare: [],
  rights: [],
  scripts: [],
  hotlines: [line('all', ['US']), line('any', []), line('texas', ['US-TX'])],
};

const served = (state: string | null): readonly string[] => inState(view, state).hotlines.map(({ id }) => id);

describe('inState', () => {
  it.each(['CA', 'US-CA', ' us-ca '])('leaves out lines of other states for %s', (state) =>
    expect(served(state)).toEqual(['all', 'any']),
  );
  it('keeps the state’s own', () => expect(served('TX')).toEqual(['all', 'any', 'texas']));
  it.each([null, '', 'California'])('keeps all for %s', (state) => expect(served(state)).toHaveLength(3));
});
