/** Takes the tokens of the widgets (`--_ink`) or of the extension (`--ink`), else the system's colours. */
export const SHARE_CSS = `
.act-share{--ink-:var(--_ink,var(--ink,CanvasText));--act-:var(--_act,var(--act,LinkText));box-sizing:border-box;position:fixed;inset:0;inline-size:min(26rem,calc(100% - 16px));block-size:fit-content;max-block-size:calc(100% - 16px);margin:auto;padding:0;border:1px solid var(--_soft,var(--soft,GrayText));border-radius:var(--_radius,10px);overflow:hidden;background:var(--_paper,var(--paper,Canvas));color:var(--ink-);font-size:max(1em,15px);line-height:1.5;text-align:start}
.act-share[open]{display:flex;flex-direction:column}
.act-share::backdrop{background:#0009}
.act-share :is(h2,p){margin:0;overflow-wrap:anywhere}
.act-share h2{font-size:1.25em;line-height:1.3;font-weight:650}
.act-share-rest{flex:0 1 auto;min-block-size:0;overflow:auto;padding:12px 16px}
.act-share-rest>:nth-child(n+2){margin-block-start:10px}
.act-share-end{flex:none;padding:8px 16px 12px;border-block-start:1px solid var(--_line,var(--line,GrayText))}
.act-share svg{display:block;inline-size:min(100%,max(11rem,min(24rem,50vh)));block-size:auto;margin-inline:auto}
.act-share-ways{display:grid;gap:8px}
.act-share :is(button,a){box-sizing:border-box;display:flex;align-items:center;justify-content:center;min-block-size:48px;inline-size:100%;margin:0;padding:8px 16px;border:1px solid var(--act-);border-radius:var(--_radius,10px);background:none;color:var(--act-);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.act-share :is(button,a):hover{text-decoration:underline}
.act-share :focus-visible{outline:3px solid var(--act-);outline-offset:2px}
.act-share textarea{box-sizing:border-box;inline-size:100%;block-size:8em;padding:8px;border:1px solid;background:none;color:inherit;font:inherit}
`;
