import { make } from '../../shared/dom/make.ts';
import { printSheet, type Sheet } from '../../shared/dom/print-sheet.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { ScriptView } from '../../shared/rights/view.ts';
import type { ToolsHost } from '../base/tools.ts';
import { button, openPanel } from './panel.ts';

/** Asks whether a script is to be a card for the wallet or a sign for the door, and prints that once the panel is gone. */
export async function openPrint(host: ToolsHost, script: ScriptView, t: Translate): Promise<void> {
  const lang = host.lang();
  let chosen: Sheet | undefined;
  await openPanel(host, t('rights.print'), t, (close) => {
    const print = (label: string, sheet: Sheet): HTMLElement =>
      button(t(label), () => {
        chosen = sheet;
        close();
      });
    return [
      make(document, 'div', {}, [
        print('rights.print-script', { kind: 'wallet', scripts: [script], lang }),
        print('rights.print-sign', { kind: 'door-sign', script, lang }),
      ]),
    ];
  });
  if (chosen) printSheet(chosen, t);
}
