import type { SheetFact, SheetStep } from './sheet-model.ts';

/** The facts without which steps must not stand: the cautions of what they rest on, and theirs. */
export function sheetCautions<Fact extends SheetFact>(
  steps: readonly SheetStep[],
  rights: readonly Fact[],
): readonly Fact[] {
  const records = new Map(rights.map((fact) => [fact.id, fact]));
  const wanted = new Set<string>();
  const follow = (id: string): void => {
    for (const caution of records.get(id)?.cautions ?? [])
      if (!wanted.has(caution)) {
        wanted.add(caution);
        follow(caution);
      }
  };
  for (const { facts } of steps) facts.forEach(follow);
  return rights.filter(({ id }) => wanted.has(id));
}
