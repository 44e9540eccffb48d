import { useLayoutEffect, useRef } from 'preact/hooks';
import { SHEET_CSS, type Sheet, sheetNode } from '../../../shared/dom/print-sheet.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** A sheet in a tree of its own, so that the styles of the screens do not reach it: it looks as it does on paper. */
export function SheetPreview({ sheet, t }: { readonly sheet: Sheet; readonly t: Translate }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(SHEET_CSS);
    root.adoptedStyleSheets = [style];
    const node = sheetNode(sheet, t, document);
    // Wider than a phone: whoever has no finger moves it with the arrow keys.
    node.tabIndex = 0;
    root.replaceChildren(node);
  }, [sheet.kind]);
  return <div ref={host} class="sheet" />;
}
