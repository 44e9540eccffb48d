import { describe, expect, it } from 'vitest';
import { groupRights } from '../../../../extension/views/group-rights.ts';
import { loadPackFiles } from '../../../../shared/cli/load-pack.ts';
import { listScenarios, selectScenario } from '../../../../shared/rights/select-scenario.ts';

const { pack, words } = loadPackFiles();
const english = words['en-US'];
if (!english) throw new Error('no English words');
const content = { pack, words: english, source: english };
const choice = { today: '2026-11-22' };

describe.each(listScenarios(content).map(({ id }) => id))('the rights of %s', (id) => {
  const scenario = selectScenario(content, id, choice);
  if (!scenario) throw new Error(`no ${id}`);
  const groups = groupRights(content, scenario, choice);

  it('are all there, each once', () => {
    const shown = groups.flatMap(({ facts }) => facts.map((fact) => fact.id));
    expect([...shown].sort()).toEqual(scenario.rights.map((fact) => fact.id).sort());
  });

  it('have their cautions with them or before them', () => {
    const seen = new Set<string>();
    for (const { facts } of groups) {
      for (const fact of facts) seen.add(fact.id);
      const missing = facts.flatMap(
        (fact) =>
          pack.facts.find((record) => record.id === fact.id)?.cautions.filter((one) => !seen.has(one)) ?? [],
      );
      expect(missing).toEqual([]);
    }
  });
});
