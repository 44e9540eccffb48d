import type { FactRecord } from './model.ts';

/** The cautions of the named facts, and theirs, without end: what must be told wherever these facts are. Named facts are among them only where another one needs them. */
export function cautionsOf(facts: readonly FactRecord[], ids: readonly string[]): ReadonlySet<string> {
  const records = new Map(facts.map((fact) => [fact.id, fact]));
  const found = new Set<string>();
  const follow = (id: string): void => {
    for (const caution of records.get(id)?.cautions ?? []) {
      if (found.has(caution)) continue;
      found.add(caution);
      follow(caution);
    }
  };
  ids.forEach(follow);
  return found;
}
