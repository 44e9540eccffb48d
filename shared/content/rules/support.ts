import type { Issue } from '../../i18n/issue.ts';
import type { FactRecord, Pack } from '../model.ts';

/** Script ids that a lawyer must settle first (an admission, or a permission that nobody has confirmed). */
const HELD_BACK: readonly string[] = ['2years', 'car', 'clinic', 'clergy', 'border-lpr'];

// Letters with accents or other scripts mean that a translation slipped into the officer's line.
const PRINTABLE_ENGLISH = /^[\x20-\x7e’“”—]+$/;

/** Nothing is said without something to rest on, and nothing rests on hearsay alone. */
export function supportIssues(pack: Pack): readonly Issue[] {
  const issues: Issue[] = [];
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));

  for (const fact of pack.facts) {
    if (fact.basis === 'secondary' && fact.status !== 'changing') {
      issues.push({ code: 'pack-secondary-stable', where: `facts.json: ${fact.id}.status` });
    }
  }
  for (const script of pack.scripts) {
    const where = `scripts.json: ${script.id}`;
    if (HELD_BACK.includes(script.id))
      issues.push({ code: 'pack-held-back', where, params: { id: script.id } });
    if (!script.request) issues.push(...restIssues(`${where}.facts`, script.facts, facts));
    script.officer.forEach((line, index) => {
      if (!PRINTABLE_ENGLISH.test(line))
        issues.push({ code: 'pack-officer-english', where: `${where}.officer.${index}` });
    });
  }
  for (const scenario of pack.scenarios) {
    for (const part of ['now', 'not', 'prepare'] as const) {
      for (const step of scenario[part]) {
        issues.push(...restIssues(`scenarios.json: ${scenario.id}.${part}.${step.key}`, step.facts, facts));
      }
    }
  }
  for (const end of pack.warrant.ends) {
    for (const step of end.now)
      issues.push(...restIssues(`warrant.json: ${end.id}.now.${step.key}`, step.facts, facts));
  }
  return issues;
}

function restIssues(
  where: string,
  ids: readonly string[],
  facts: ReadonlyMap<string, FactRecord>,
): readonly Issue[] {
  if (ids.length === 0) return [{ code: 'pack-without-facts', where }];
  const cited = ids.map((id) => facts.get(id)).filter((fact) => fact !== undefined);
  const hearsay =
    cited.length > 0 && cited.every(({ basis }) => basis === 'secondary' || basis === 'warning');
  return hearsay ? [{ code: 'pack-secondary-alone', where }] : [];
}
