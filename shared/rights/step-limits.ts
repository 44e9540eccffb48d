import { sheetCautions } from '../dom/sheet-cautions.ts';
import type { FactView, ScenarioView, ScriptView } from './view.ts';

export interface StepLimit {
  /** Of the words to say whose limit it is; empty where none of them tells it. */
  readonly title: string;
  readonly text: string;
  readonly lang: string;
  /** `YYYY-MM-DD` where it is law that moves. */
  readonly asOf?: string;
}

/**
 * What limits the steps of a situation, as short as it is told anywhere: by the words to say that rest on the same facts, whose
 * limits tell all cautions of these; else by the cautions themselves. Nothing that a step may not stand without is missing.
 */
export function stepLimits({ now, not, rights, scripts }: ScenarioView): readonly StepLimit[] {
  const limited = rights.filter(({ cautions }) => cautions.length > 0).map(({ id }) => id);
  const stated = new Set([...now, ...not].flatMap(({ facts }) => facts));
  const open = new Set(limited.filter((id) => stated.has(id)));
  const told = new Set<string>();
  const reach = ({ facts }: ScriptView): readonly FactView[] => facts.filter(({ id }) => open.has(id));
  const limits: StepLimit[] = [];
  for (const script of [...scripts].sort((a, b) => reach(b).length - reach(a).length)) {
    const reached = reach(script);
    if (reached.length > 0) limits.push({ title: script.title, text: script.limits, lang: script.lang });
    for (const { id, cautions } of reached) {
      open.delete(id);
      for (const caution of cautions) told.add(caution);
    }
  }
  const whole = sheetCautions([{ facts: [...open], text: '', lang: '' }], rights);
  return [
    ...limits,
    ...whole
      .filter(({ id }) => !told.has(id))
      .map(({ text, lang, changing }) => ({
        title: '',
        text,
        lang,
        ...(changing && { asOf: changing.asOf }),
      })),
  ];
}
