import { describe, expect, it } from 'vitest';
import { loadPackFiles } from '../../../../shared/cli/load-pack.ts';
import { sheetCautions } from '../../../../shared/dom/sheet-cautions.ts';
import { selectScenario } from '../../../../shared/rights/select-scenario.ts';
import { selectWarrant } from '../../../../shared/rights/select-warrant.ts';
import { type Stepped, stepLimits } from '../../../../shared/rights/step-limits.ts';
import type { ScenarioView } from '../../../../shared/rights/view.ts';

const { pack, words } = loadPackFiles();
const source = words['en-US'];
if (!source) throw new Error('the pack has no English words');
const viewOf = (id: string): ScenarioView => {
  const view = selectScenario({ pack, words: source, source }, id, { today: '2026-11-28' });
  if (!view) throw new Error(`no scenario ${id}`);
  return view;
};

describe('the limits of a situation’s steps', () => {
  const ends = [...selectWarrant({ pack, words: source, source }, { today: '2026-11-28' }).nodes.values()]
    .filter((node) => node.kind === 'end')
    .map((end) => [end.id, end] as const);
  it.each<readonly [string, Stepped]>([
    ...pack.scenarios.map(({ id }) => [id, viewOf(id)] as const),
    ...ends,
  ])('leave out no caution of %s', (_, view) => {
    const limits = stepLimits(view);
    const records = pack.scripts.filter((record) =>
      limits.some(({ text }) => text === view.scripts.find((script) => script.id === record.id)?.limits),
    );
    const told = new Set(records.flatMap(({ covers }) => covers));
    const missing = sheetCautions([...view.now, ...(view.not ?? [])], view.rights)
      .filter((fact) => !told.has(fact.id) && !limits.some(({ text }) => text === fact.text))
      .map((fact) => fact.id);
    expect(missing).toEqual([]);
    expect(new Set(limits.map(({ text }) => text)).size).toBe(limits.length);
  });

  it('tell the limits of silence at the door in words for the door, each under the words that it limits', () => {
    const limits = stepLimits(viewOf('door'));
    expect(limits.some(({ text }) => /silence|silent/i.test(text))).toBe(true);
    expect(limits.some(({ title }) => title)).toBe(true);
    for (const { title, text } of limits.filter((limit) => limit.title))
      expect(viewOf('door').scripts).toContainEqual(expect.objectContaining({ title, limits: text }));
  });

  it('tell a caution whole, with its date where it moves, where no words to say tell it', () => {
    const limits = stepLimits({ ...viewOf('door'), scripts: [] });
    expect(limits.every(({ title }) => title === undefined)).toBe(true);
    expect(limits.some(({ changing }) => changing?.asOf !== undefined)).toBe(true);
  });

  it('are at most half as long as the cautions of the steps at the door', () => {
    const { now, not, rights } = viewOf('door');
    const length = (list: readonly { readonly text: string }[]): number =>
      list.reduce((sum, { text }) => sum + text.length, 0);
    expect(length(stepLimits(viewOf('door')))).toBeLessThan(
      length(sheetCautions([...now, ...not], rights)) / 2,
    );
  });

  it('are none where nothing is limited', () => {
    expect(stepLimits({ ...viewOf('door'), rights: [] })).toEqual([]);
  });
});
