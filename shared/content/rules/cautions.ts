import type { Issue } from '../../i18n/issue.ts';
import type { Pack } from '../model.ts';

/** Rights whose limits must stand beside them wherever they are shown, as the facts sheet pairs them. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  'core-1': ['exp-4', 'bor-1'],
  'chk-1': ['chk-3'],
  'reg-1': ['reg-3'],
  'rec-1': ['rec-6'],
};

export function cautionIssues(pack: Pack): readonly Issue[] {
  return pack.facts.flatMap((fact) => {
    const where = `facts.json: ${fact.id}.cautions`;
    const missing = (PAIRS[fact.id] ?? []).filter((id) => !fact.cautions.includes(id));
    return [
      ...missing.map((caution) => ({ code: 'pack-caution-missing', where, params: { caution } })),
      ...(fact.cautions.includes(fact.id) ? [{ code: 'pack-caution-self', where }] : []),
    ];
  });
}
