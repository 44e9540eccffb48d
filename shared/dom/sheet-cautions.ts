import type { SheetFact, SheetScenario } from './sheet-model.ts';

/** The facts without which what the sheet says must not stand: the cautions of what its steps rest on, and theirs. */
export function sheetCautions({ now, not, prepare, rights }: SheetScenario): readonly SheetFact[] {
  const records = new Map(rights.map((fact) => [fact.id, fact]));
  const wanted = new Set<string>();
  const follow = (id: string): void => {
    for (const caution of records.get(id)?.cautions ?? [])
      if (!wanted.has(caution)) {
        wanted.add(caution);
        follow(caution);
      }
  };
  for (const { facts } of [...now, ...not, ...prepare]) facts.forEach(follow);
  return rights.filter(({ id }) => wanted.has(id));
}
