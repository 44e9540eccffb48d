import type { ScenarioView } from '../../shared/rights/view.ts';

/** The chapter of what counts in many situations. */
export const COMMON = 'common';

export interface Placing {
  /** By id of each fact: the scenario that tells it whole, or `COMMON`. */
  readonly homes: ReadonlyMap<string, string>;
  /** By id of each fact: the number under which it is found on paper. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Facts in so large a part of the scenarios would be read over and over. */
const MANY_PART = 0.25;
const MANY_LEAST = 3;

/** Gives every fact one place where it is told whole, so that the book stays small, and a number. */
export function placeFacts(ids: readonly string[], scenarios: readonly ScenarioView[]): Placing {
  const many = Math.max(MANY_LEAST, Math.ceil(scenarios.length * MANY_PART));
  const uses = new Map<string, string[]>();
  for (const { id: scenario, rights, differs } of scenarios)
    for (const id of new Set([...rights, ...differs].map((fact) => fact.id)))
      uses.set(id, [...(uses.get(id) ?? []), scenario]);
  const homeOf = (id: string): string => {
    const [first, ...more] = uses.get(id) ?? [];
    return first === undefined || more.length + 1 >= many ? COMMON : first;
  };
  const homes = new Map(ids.map((id) => [id, homeOf(id)]));
  const order = [
    ...scenarios.flatMap(({ id: home, rights, differs }) =>
      [...rights, ...differs].map(({ id }) => id).filter((id) => homes.get(id) === home),
    ),
    ...ids.filter((id) => homes.get(id) === COMMON),
  ];
  return { homes, numbers: new Map([...new Set(order)].map((id, index) => [id, index + 1])) };
}
