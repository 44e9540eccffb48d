import { direction } from '../i18n/direction.ts';
import type { Translate } from '../i18n/translate.ts';
import { doorSign } from './door-sign.ts';
import type { Fitted } from './fitted.ts';
import { make } from './make.ts';
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

/**
 * Opens the browser's print dialog for a sheet, in a hidden frame, so that the page around it is neither printed nor
 * changed. Nothing happens where the browser forbids printing: in a sandboxed frame without `allow-modals`.
 */
export function printSheet(sheet: Sheet, t: Translate): void {
  // Not every browser says when printing is over: what it left of the last time goes now.
  for (const earlier of document.querySelectorAll('iframe.act-print')) earlier.remove();
  const frame = make(document, 'iframe', { class: 'act-print', tabindex: '-1', 'aria-hidden': 'true' });
  for (const [name, value] of Object.entries(HIDDEN)) frame.style.setProperty(name, value);
  frame.addEventListener('load', () => fill(frame, sheet, t), { once: true });
  document.body.append(frame);
}

/** Out of sight but laid out: what is not displayed has no size to fit text to. */
const HIDDEN = { position: 'fixed', 'inset-inline-start': '-300mm', 'inline-size': '210mm', border: '0' };

function fill(frame: HTMLIFrameElement, sheet: Sheet, t: Translate): void {
  const doc = frame.contentDocument;
  const view = doc?.defaultView;
  if (!doc || !view) return;
  // A sheet made by this page's own constructor would be refused by the frame's document.
  const style = new view.CSSStyleSheet();
  style.replaceSync(`body{margin:0}${SHEET_CSS}`);
  doc.adoptedStyleSheets = [style];
  doc.title = sheet.kind === 'scenario' ? sheet.scenario.title : t('act.print-title');
  doc.documentElement.lang = sheet.lang;
  const drawn = drawSheet(sheet, t, doc);
  doc.body.append(drawn.node);
  drawn.fit();
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
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
