import { sheetCautions } from '../dom/sheet-cautions.ts';
import type { ScenarioView } from './view.ts';

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
  const limited = new Set(rights.filter(({ cautions }) => cautions.length > 0).map(({ id }) => id));
  let open = [...now, ...not].flatMap(({ facts }) => facts).filter((id) => limited.has(id));
  const limits: StepLimit[] = [];
  const told = new Set<string>();
  let left = scripts.map((script) => ({ script, facts: new Set(script.facts.map(({ id }) => id)) }));
  const reach = ({ facts }: (typeof left)[number]): number =>
    new Set(open.filter((id) => facts.has(id))).size;
  while (open.length > 0) {
    const [best, ...others] = [...left].sort((a, b) => reach(b) - reach(a));
    if (!best || reach(best) === 0) break;
    open = open.filter((id) => !best.facts.has(id));
    for (const id of best.script.facts.flatMap(({ cautions }) => cautions)) told.add(id);
    left = others;
    const { title, limits: text, lang } = best.script;
    limits.push({ title, text, lang });
  }
  const whole = sheetCautions([{ facts: open, text: '', lang: '' }], rights).filter(
    ({ id }) => !told.has(id),
  );
  return [
    ...limits,
    ...whole.map(({ text, lang, changing }) => ({
      title: '',
      text,
      lang,
      ...(changing ? { asOf: changing.asOf } : {}),
    })),
  ];
}
