/** Takes the tokens of the element that it lies in. */
export const PANEL_CSS = `
.amparo-panel{box-sizing:border-box;position:fixed;inset:0;inline-size:min(34rem,calc(100% - 24px));block-size:fit-content;max-block-size:calc(100% - 24px);margin:auto;padding:16px;border:1px solid var(--_soft,GrayText);border-radius:var(--_radius,10px);overflow:auto;background:var(--_paper,Canvas);color:var(--_ink,CanvasText);font-size:max(1em,16px);line-height:1.5;text-align:start}
.amparo-panel::backdrop{background:#0009}
.amparo-panel>*+*{margin-block-start:16px}
.amparo-panel h2{font-size:1.25em}
.amparo-panel h3{margin-block-start:24px;font-size:1.1em}
.amparo-panel label{display:block;font-weight:600}
.amparo-panel :is(select,textarea,label input){box-sizing:border-box;display:block;inline-size:100%;min-block-size:48px;margin-block-start:4px;padding:8px 12px;border:1px solid var(--_soft,GrayText);border-radius:var(--_radius,10px);background:var(--_card,Field);color:inherit;font:inherit;font-weight:400}
.amparo-panel :is(button,.amparo-act):not(.amparo-page *){box-sizing:border-box;display:flex;align-items:center;justify-content:center;inline-size:100%;min-block-size:48px;margin-block-start:8px;padding:8px 16px;border:1px solid var(--_act,LinkText);border-radius:var(--_radius,10px);background:none;color:var(--_act,LinkText);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.amparo-panel :is(button,.amparo-act):not(.amparo-page *):hover{text-decoration:underline}
.amparo-panel>:is(button,select,.amparo-act){margin-block-start:16px}
.amparo-panel .amparo-first{background:var(--_act,ButtonFace);color:var(--_on-act,ButtonText)}
.amparo-panel li+li{margin-block-start:12px}
.amparo-panel .amparo-soft{color:var(--_soft,CanvasText)}
.amparo-panel :focus-visible{outline:3px solid var(--_act,Highlight);outline-offset:2px}
.amparo-page .answers{display:grid;gap:8px;margin-block-start:16px}
.amparo-page .answers button{inline-size:100%;background:var(--_card);text-align:start}
.amparo-page .drawings{display:flex;flex-wrap:wrap;gap:16px;margin-block:16px}
.amparo-page figure{flex:0 1 12em;margin:0;text-align:center}
.amparo-page .paper-drawing{inline-size:100%;block-size:auto;stroke:none}
.amparo-page .again{margin-block-start:16px}
`;
