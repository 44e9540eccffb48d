import { sheetCautions } from '../dom/sheet-cautions.ts';
import type { FactView, ScriptView, StepView } from './view.ts';

/** A situation, or an end of the warrant check. */
export interface Stepped {
  readonly now: readonly StepView[];
  readonly not?: readonly StepView[];
  readonly rights: readonly FactView[];
  readonly scripts: readonly ScriptView[];
}

/** What words to say do not do, under their title; or, with none, a caution, which may be law that moves. */
export interface StepLimit extends Pick<FactView, 'text' | 'lang' | 'changing'> {
  readonly title?: string;
}

/**
 * What limits steps, as short as it is told anywhere: by the words to say, whose limits tell all cautions of the facts
 * that they rest on; else by the cautions themselves. Nothing that a step may not stand without is missing.
 */
export function stepLimits({ now, not = [], rights, scripts }: Stepped): readonly StepLimit[] {
  let open = sheetCautions([...now, ...not], rights);
  const told = scripts.flatMap((script) => {
    const before = open;
    open = open.filter(({ id }) => !script.facts.some(({ cautions }) => cautions.includes(id)));
    return open.length < before.length ? { ...script, text: script.limits } : [];
  });
  return [...told, ...open];
}
