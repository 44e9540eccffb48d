import { make } from '../../shared/dom/make.ts';
import { printSheet, type Sheet } from '../../shared/dom/print-sheet.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { hasDoorSign } from '../../shared/rights/door-sign-scripts.ts';
import type { ScenarioView, ScriptView } from '../../shared/rights/view.ts';
import type { ToolsHost } from '../base/tools.ts';
import { button, openPanel } from './panel.ts';

/** Prints a card for the wallet; words about the door may be a sign for it instead, which is asked first. */
export const openPrint = (host: ToolsHost, script: ScriptView, t: Translate): Promise<void> =>
  orSign(
    host,
    'rights.print-script',
    { kind: 'wallet', scripts: [script], lang: host.lang() },
    hasDoorSign(script.id) ? script : undefined,
    t,
  );

/** Prints a situation on one page; at the door it may be a sign for it instead, which is asked first. */
export const openPrintScenario = (host: ToolsHost, scenario: ScenarioView, t: Translate): Promise<void> =>
  orSign(
    host,
    'rights.print-page',
    { kind: 'scenario', scenario, lang: host.lang() },
    scenario.group === 'here' ? scenario.scripts.find(({ id }) => hasDoorSign(id)) : undefined,
    t,
  );

async function orSign(
  host: ToolsHost,
  label: string,
  sheet: Sheet,
  sign: ScriptView | undefined,
  t: Translate,
): Promise<void> {
  if (!sign) return printSheet(sheet, t);
  let chosen: Sheet | undefined;
  await openPanel(host, t('rights.print'), t, (close) => {
    const print = (id: string, one: Sheet): HTMLElement =>
      button(t(id), () => {
        chosen = one;
        close();
      });
    return [
      make(document, 'div', {}, [
        print(label, sheet),
        print('kit.print-sign', { kind: 'door-sign', script: sign, lang: host.lang() }),
      ]),
    ];
  });
  if (chosen) printSheet(chosen, t);
}
