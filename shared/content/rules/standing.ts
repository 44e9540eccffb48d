import type { Issue } from '../../i18n/issue.ts';
import type { Pack, StepRecord } from '../model.ts';

/**
 * A step has no fallback: where all the law that it rests on is changing, the record says that its words stand without it.
 * Warnings state no law and carry nothing.
 */
export function standingIssues(pack: Pack): readonly Issue[] {
  const stable = new Set(
    pack.facts.filter(({ status, basis }) => status === 'stable' && basis !== 'warning').map(({ id }) => id),
  );
  const issueOf = (where: string, { key, facts, stands }: StepRecord): readonly Issue[] => {
    const needed = !facts.some((id) => stable.has(id));
    if (needed === (stands === true)) return [];
    return [{ code: needed ? 'pack-step-changing' : 'pack-step-stands', where: `${where}.${key}` }];
  };
  return [
    ...pack.scenarios.flatMap((scenario) =>
      (['now', 'not', 'prepare'] as const).flatMap((part) =>
        scenario[part].flatMap((step) => issueOf(`scenarios.json: ${scenario.id}.${part}`, step)),
      ),
    ),
    ...pack.warrant.ends.flatMap((end) =>
      end.now.flatMap((step) => issueOf(`warrant.json: ${end.id}.now`, step)),
    ),
  ];
}
