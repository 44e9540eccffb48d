import type { SheetFact, SheetStep } from './sheet-model.ts';

/** The facts without which steps must not stand: the cautions of what they rest on, and theirs. */
export function sheetCautions<Fact extends SheetFact>(
  steps: readonly Pick<SheetStep, 'facts'>[],
  rights: readonly Fact[],
): readonly Fact[] {
  const cautionsOf = (id: string): readonly string[] => rights.find((fact) => fact.id === id)?.cautions ?? [];
  const wanted = new Set(steps.flatMap(({ facts }) => facts.flatMap(cautionsOf)));
  // What is added meanwhile is gone through too.
  for (const id of wanted) for (const caution of cautionsOf(id)) wanted.add(caution);
  return rights.filter(({ id }) => wanted.has(id));
}
