import type { Issue } from '../../i18n/issue.ts';
import { cautionsOf } from '../cautions-of.ts';
import type { Pack } from '../model.ts';

/**
 * What a script limits is told with it wherever it is shown, so its limits cover each caution of its facts; a caution that
 * comes anew makes somebody look at the words again.
 */
export function limitIssues({ facts, scripts }: Pack): readonly Issue[] {
  return scripts.flatMap((script) => {
    const where = `scripts.json: ${script.id}.covers`;
    const needed = [...cautionsOf(facts, script.facts)].filter((id) => !script.facts.includes(id));
    return [
      ...needed
        .filter((id) => !script.covers.includes(id))
        .map((caution) => ({ code: 'pack-limits-missing', where, params: { caution } })),
      ...script.covers
        .filter((id) => !needed.includes(id))
        .map((caution) => ({ code: 'pack-limits-more', where, params: { caution } })),
    ];
  });
}
