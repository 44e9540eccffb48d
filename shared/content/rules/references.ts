import type { Issue } from '../../i18n/issue.ts';
import type { Pack } from '../model.ts';

/** Every id is given once, and every id that is named exists. */
export function referenceIssues(pack: Pack): readonly Issue[] {
  const issues: Issue[] = [];
  const known = {
    fact: idsOf('facts.json', pack.facts, issues),
    script: idsOf('scripts.json', pack.scripts, issues),
    hotline: idsOf('hotlines.json', pack.hotlines, issues),
  };
  idsOf('scenarios.json', pack.scenarios, issues);
  const need = (kind: keyof typeof known, ids: readonly string[], where: string) => {
    for (const id of ids)
      if (!known[kind].has(id)) issues.push({ code: 'pack-unknown-id', where, params: { kind, id } });
  };

  for (const fact of pack.facts) need('fact', fact.cautions, `facts.json: ${fact.id}.cautions`);
  for (const script of pack.scripts)
    need('fact', [...script.facts, ...script.covers], `scripts.json: ${script.id}.facts`);
  for (const scenario of pack.scenarios) {
    const at = `scenarios.json: ${scenario.id}`;
    need('fact', scenario.facts, `${at}.facts`);
    need('fact', scenario.differs, `${at}.differs`);
    need('script', scenario.scripts, `${at}.scripts`);
    need('hotline', scenario.hotlines, `${at}.hotlines`);
    for (const part of ['now', 'not', 'prepare'] as const) {
      const keys = new Set<string>();
      for (const step of scenario[part]) {
        const where = `${at}.${part}.${step.key}`;
        need('fact', step.facts, where);
        need('hotline', step.lines ?? [], where);
        if (keys.has(step.key)) issues.push({ code: 'pack-repeated-id', where, params: { id: step.key } });
        keys.add(step.key);
      }
    }
  }
  for (const { id, facts } of pack.warrant.questions) need('fact', facts, `warrant.json: ${id}.facts`);
  for (const end of pack.warrant.ends) {
    const at = `warrant.json: ${end.id}`;
    need('fact', [...end.facts, ...end.now.flatMap(({ facts }) => facts)], `${at}.facts`);
    need('script', end.scripts, `${at}.scripts`);
    need(
      'hotline',
      end.now.flatMap(({ lines = [] }) => lines),
      `${at}.now`,
    );
  }
  idsOf('pack.json: corrections', pack.corrections, issues);
  return issues;
}

function idsOf(
  file: string,
  records: readonly { readonly id: string }[],
  issues: Issue[],
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of records) {
    if (ids.has(id)) issues.push({ code: 'pack-repeated-id', where: `${file}: ${id}`, params: { id } });
    ids.add(id);
  }
  return ids;
}
