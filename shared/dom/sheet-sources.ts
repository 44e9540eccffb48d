import type { SheetScenario } from './sheet-model.ts';

/** Every authority that a scenario rests on, none twice, and the oldest day on which somebody looked; a line to call says its own. */
export function scenarioSources({ rights, scripts }: SheetScenario): {
  readonly source: string;
  readonly asOf: string;
} {
  const dates = [...rights.map(({ citation }) => citation.checked), ...scripts.map(({ asOf }) => asOf)];
  return {
    source: [...new Set(rights.flatMap(({ authority }) => authority))].join('; '),
    asOf: dates.sort()[0] ?? '',
  };
}
