import type { Issue } from '../../i18n/issue.ts';
import type { Pack } from '../model.ts';

/** What a pack withdraws everywhere, it does not bring itself. */
export function recallIssues(pack: Pack): readonly Issue[] {
  const held = new Set([
    ...pack.facts.map(({ id }) => `fact.${id}`),
    ...pack.scenarios.map(({ id }) => `scenario.${id}`),
    ...pack.scripts.map(({ id }) => `script.${id}`),
    ...pack.hotlines.map(({ id }) => `hotline.${id}`),
  ]);
  return pack.recalls
    .filter((item) => held.has(item))
    .map((item) => ({ code: 'pack-recalled', where: `pack.json: recalls.${item}` }));
}
