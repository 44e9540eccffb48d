import type { Sheet } from '../../../shared/dom/print-sheet.ts';
import { hasDoorSign } from '../../../shared/rights/door-sign-scripts.ts';
import { selectScenario } from '../../../shared/rights/select-scenario.ts';
import { selectScript } from '../../../shared/rights/select-script.ts';
import type { ScriptView } from '../../../shared/rights/view.ts';
import type { CardRoute } from '../card-route.ts';
import type { Reader } from '../reader.ts';

type Printed = Extract<CardRoute, { readonly print: string }>;

/** The scripts that the address names, without those that there are not. */
export function scriptsOf(route: CardRoute, { content, choice }: Reader): readonly ScriptView[] {
  const ids = 'show' in route ? [route.show] : route.print === 'scenario' ? [] : route.ids;
  return ids.map((id) => selectScript(content, id, choice)).filter((script) => script !== undefined);
}

/** The sheets that can be made of what the address names, the one it asks for first. */
export function sheetsOf(
  { print, ids }: Printed,
  scripts: readonly ScriptView[],
  { lang, content, choice }: Reader,
): readonly Sheet[] {
  if (print === 'scenario') {
    const scenario = selectScenario(content, ids[0] ?? '', choice);
    return scenario ? [{ kind: 'scenario', scenario, lang }] : [];
  }
  const [script] = scripts;
  if (!script) return [];
  const wallet = { kind: 'wallet', scripts, lang } as const;
  if (scripts.length > 1 || !hasDoorSign(script.id)) return [wallet];
  const sign = { kind: 'door-sign', script, lang } as const;
  return print === 'door-sign' ? [sign, wallet] : [wallet, sign];
}
