/** Takes the tokens of the element that it lies in. */
export const FOUND_CSS = `
.amparo-found{display:grid;gap:8px;margin-block:12px}
.amparo-found>li>button,.amparo-line{display:block;inline-size:100%;min-block-size:48px;padding:12px 16px;border:1px solid var(--_line,GrayText);border-radius:var(--_radius,10px);background:var(--_card,Canvas);color:var(--_ink,CanvasText);font-weight:400;text-align:start}
.amparo-found>li>button:hover{border-color:var(--_act,Highlight)}
.amparo-found button>*{display:block}
.amparo-line a{display:inline-flex;align-items:center;min-block-size:48px;font-weight:650;font-variant-numeric:tabular-nums}
`;
