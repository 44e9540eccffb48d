import { direction } from '../i18n/direction.ts';
import type { Translate } from '../i18n/translate.ts';
import { doorSign } from './door-sign.ts';
import type { Fitted } from './fitted.ts';
import { make } from './make.ts';
import { printFrame } from './print-frame.ts';
import { tellRefused } from './print-refused.ts';
import { scenarioSheet } from './scenario-sheet.ts';
import { SHEET_CSS } from './sheet-css.ts';
import type { Sheet } from './sheet-model.ts';
import { walletSheet } from './wallet-sheet.ts';

export { SHEET_CSS } from './sheet-css.ts';
export type { Sheet, SheetScenario, SheetScript } from './sheet-model.ts';

/** A sheet for a page that has `SHEET_CSS` on it. Its text is made to fit as soon as it is laid out there. */
export function sheetNode(sheet: Sheet, t: Translate, doc: Document): HTMLElement {
  const drawn = drawSheet(sheet, t, doc);
  const laidOut = new ResizeObserver(() => {
    laidOut.disconnect();
    drawn.fit();
  });
  laidOut.observe(drawn.node);
  return drawn.node;
}

/** Opens the browser's print dialog for a sheet; says so where the browser forbids that. Resolves once either has happened. */
export async function printSheet(sheet: Sheet, t: Translate): Promise<void> {
  const printed = await printFrame((doc, view) => fill(doc, view, sheet, t));
  if (!printed) void tellRefused(t);
}

function fill(doc: Document, view: Window & typeof globalThis, sheet: Sheet, t: Translate): void {
  // A sheet made by this page's own constructor would be refused by the frame's document.
  const style = new view.CSSStyleSheet();
  style.replaceSync(`body{margin:0}${SHEET_CSS}`);
  doc.adoptedStyleSheets = [style];
  doc.title = sheet.kind === 'scenario' ? sheet.scenario.title : t('act.print-title');
  doc.documentElement.lang = sheet.lang;
  const drawn = drawSheet(sheet, t, doc);
  doc.body.append(drawn.node);
  drawn.fit();
}

function drawSheet(sheet: Sheet, t: Translate, doc: Document): Fitted {
  const { node, fit } = drawKind(sheet, t, doc);
  const attributes = { class: 'act-sheet', lang: sheet.lang, dir: direction(sheet.lang) };
  return { node: make(doc, 'div', attributes, [node]), fit };
}

function drawKind(sheet: Sheet, t: Translate, doc: Document): Fitted {
  switch (sheet.kind) {
    case 'wallet':
      return walletSheet(sheet.scripts, t, sheet.lang, doc);
    case 'door-sign':
      return doorSign(sheet.script, t, sheet.lang, doc);
    case 'scenario':
      return scenarioSheet(sheet.scenario, t, sheet.lang, doc);
  }
}
