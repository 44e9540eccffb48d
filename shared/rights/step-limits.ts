import { sheetCautions } from '../dom/sheet-cautions.ts';
import type { FactView, ScriptView, StepView } from './view.ts';

/** A situation, or an end of the warrant check. */
export interface Stepped {
  readonly now: readonly StepView[];
  readonly not?: readonly StepView[];
  readonly rights: readonly FactView[];
  readonly scripts: readonly ScriptView[];
}

export interface StepLimit {
  /** Of the words to say whose limit it is; empty where none of them tells it. */
  readonly title: string;
  readonly text: string;
  readonly lang: string;
  /** `YYYY-MM-DD` where it is law that moves. */
  readonly asOf?: string | undefined;
}

/**
 * What limits steps, as short as it is told anywhere: by the words to say that rest on the same facts, whose
 * limits tell all cautions of these; else by the cautions themselves. Nothing that a step may not stand without is missing.
 */
export function stepLimits({ now, not = [], rights, scripts }: Stepped): readonly StepLimit[] {
  const stated = [...now, ...not].flatMap(({ facts }) => facts);
  const limited = rights.filter(({ id, cautions }) => cautions.length > 0 && stated.includes(id));
  const untold = (open: readonly FactView[], script: ScriptView): readonly FactView[] =>
    open.filter(({ id }) => !script.facts.some((fact) => fact.id === id));
  const reach = (script: ScriptView): number => limited.length - untold(limited, script).length;
  const told: ScriptView[] = [];
  let open: readonly FactView[] = limited;
  for (const script of [...scripts].sort((a, b) => reach(b) - reach(a))) {
    const left = untold(open, script);
    if (left.length < open.length) told.push(script);
    open = left;
  }
  const cautions = told.flatMap(({ facts }) => facts).flatMap((fact) => fact.cautions);
  const whole = sheetCautions([{ facts: open.map(({ id }) => id) }], rights);
  return [
    ...told.map(({ title, limits, lang }) => ({ title, text: limits, lang })),
    ...whole
      .filter(({ id }) => !cautions.includes(id))
      .map(({ text, lang, changing }) => ({ title: '', text, lang, asOf: changing?.asOf })),
  ];
}
