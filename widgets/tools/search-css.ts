/** Takes the tokens of the element that it lies in. */
export const SEARCH_CSS = `
.amparo-search{box-sizing:border-box;position:fixed;inset:0;inline-size:min(34rem,calc(100% - 24px));block-size:calc(100% - 24px);max-block-size:none;margin:auto;padding:16px;border:1px solid var(--_soft,GrayText);border-radius:var(--_radius,10px);overflow:auto;background:var(--_paper,Canvas);color:var(--_ink,CanvasText);font-size:max(1em,16px);line-height:1.5;text-align:start}
.amparo-search::backdrop{background:#0009}
.amparo-search>*+*{margin-block-start:12px}
.amparo-search input{box-sizing:border-box;inline-size:100%;min-block-size:48px;padding:8px 12px;border:1px solid var(--_soft,GrayText);border-radius:var(--_radius,10px);background:var(--_card,Field);color:inherit;font:inherit}
.amparo-search ul{display:grid;gap:8px}
.amparo-search button{display:block;inline-size:100%;min-block-size:48px;padding:8px 16px;border:1px solid var(--_line,GrayText);border-radius:var(--_radius,10px);background:var(--_card,Canvas);color:inherit;font:inherit;text-align:start}
.amparo-search span{display:block;color:var(--_soft,GrayText)}
.amparo-search :focus-visible{outline:3px solid var(--_act,Highlight);outline-offset:2px}
`;
