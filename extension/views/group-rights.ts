import type { Content } from '../../shared/content/model.ts';
import { selectFacts } from '../../shared/rights/select-fact.ts';
import type { SelectOptions } from '../../shared/rights/select-script.ts';
import type { FactView, ScenarioView } from '../../shared/rights/view.ts';

export type RightsPart = 'now' | 'not' | 'prepare' | 'rest';

const PARTS = ['now', 'not', 'prepare'] as const;

/**
 * A scenario's rights by the part of the screen that they stand behind: what to do, what not to do, how to get ready,
 * and what stands behind no step. Each is followed by its cautions, and none is there twice.
 */
export function groupRights(
  content: Content,
  scenario: ScenarioView,
  choice: SelectOptions,
): readonly { readonly part: RightsPart; readonly facts: readonly FactView[] }[] {
  const known = new Set(scenario.rights.map(({ id }) => id));
  const shown = new Set<string>();
  const take = (facts: readonly FactView[]): readonly FactView[] => {
    const fresh = facts.filter(({ id }) => known.has(id) && !shown.has(id));
    for (const { id } of fresh) shown.add(id);
    return fresh;
  };
  const grouped = PARTS.map((part) => ({
    part,
    facts: take(
      selectFacts(
        content,
        scenario[part].flatMap(({ facts }) => facts),
        choice,
      ),
    ),
  }));
  return [...grouped, { part: 'rest' as const, facts: take(scenario.rights) }].filter(
    ({ facts }) => facts.length > 0,
  );
}
