import { useLayoutEffect, useRef } from 'preact/hooks';
import { SHEET_CSS, type Sheet, sheetNode } from '../../../shared/dom/print-sheet.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** On the screen the whole width of the paper is in sight, whatever the window. */
const PREVIEW_CSS = '@media screen{.act-sheet{zoom:var(--whole,1)}}';

/** A sheet in a tree of its own, so that the styles of the screens do not reach it: it looks as it does on paper. */
export function SheetPreview({ sheet, t }: { readonly sheet: Sheet; readonly t: Translate }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(SHEET_CSS + PREVIEW_CSS);
    root.adoptedStyleSheets = [style];
    const node = sheetNode(sheet, t, document);
    root.replaceChildren(node);
    // After the sheet's own observer, which fits its text at full size.
    const sized = new ResizeObserver(([entry]) => {
      const paper = node.firstElementChild?.scrollWidth ?? 0;
      const room = entry?.contentRect.width ?? 0;
      node.style.setProperty('--whole', paper > room && room > 0 ? String(room / paper) : '1');
    });
    sized.observe(host.current);
    return () => sized.disconnect();
  }, [sheet.kind]);
  return <div ref={host} class="sheet" />;
}
