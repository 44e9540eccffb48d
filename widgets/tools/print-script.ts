import { make } from '../../shared/dom/make.ts';
import { printSheet, type Sheet } from '../../shared/dom/print-sheet.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { hasDoorSign } from '../../shared/rights/door-sign-scripts.ts';
import type { ScriptView } from '../../shared/rights/view.ts';
import type { ToolsHost } from '../base/tools.ts';
import { button, openPanel } from './panel.ts';

/** Prints a card for the wallet; words about the door may be a sign for it instead, which is asked first. */
export async function openPrint(host: ToolsHost, script: ScriptView, t: Translate): Promise<void> {
  const lang = host.lang();
  const card: Sheet = { kind: 'wallet', scripts: [script], lang };
  if (!hasDoorSign(script.id)) return printSheet(card, t);
  let chosen: Sheet | undefined;
  await openPanel(host, t('rights.print'), t, (close) => {
    const print = (label: string, sheet: Sheet): HTMLElement =>
      button(t(label), () => {
        chosen = sheet;
        close();
      });
    return [
      make(document, 'div', {}, [
        print('rights.print-script', card),
        print('rights.print-sign', { kind: 'door-sign', script, lang }),
      ]),
    ];
  });
  if (chosen) printSheet(chosen, t);
}
