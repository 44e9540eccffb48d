/** Black on white whatever the theme: it is read through a window, at arm's length, by somebody else. */
export const SHOW_CSS = `
.act-show{box-sizing:border-box;position:fixed;inset:0;inline-size:100%;block-size:100%;max-inline-size:none;max-block-size:none;margin:0;padding:0;border:0;overflow:hidden;color-scheme:only light;background:#fff;color:#000;font:400 max(1rem,16px)/1.2 system-ui,sans-serif;letter-spacing:normal;text-align:start}
.act-show[open]{display:flex;flex-direction:column}
.act-show :is(p,div){margin:0}
.act-words{box-sizing:border-box;flex:1;min-block-size:0;display:flex;flex-direction:column;overflow:auto;padding:max(12px,env(safe-area-inset-top)) max(16px,env(safe-area-inset-right)) 8px max(16px,env(safe-area-inset-left));outline:0}
.act-turned{rotate:180deg}
.act-text{flex:1 0 auto;display:flex;flex-direction:column;justify-content:center}
.act-lines{font-size:var(--act-size);font-weight:700;line-height:1.15;overflow-wrap:normal}
.act-lines p+p{margin-block-start:.3em}
.act-show .act-under{margin-block-start:.8em;padding-block-start:.6em;border-block-start:2px solid;font-size:max(calc(var(--act-size)*.36),15px);line-height:1.25}
.act-under p{display:inline}
.act-under p+p::before{content:" "}
.act-foot{padding-block-start:8px;font-size:14px;font-variant-numeric:tabular-nums}
.act-bar{flex:none;display:flex;gap:8px;padding:8px max(16px,env(safe-area-inset-right)) max(12px,env(safe-area-inset-bottom)) max(16px,env(safe-area-inset-left))}
.act-bar button{flex:1;min-block-size:48px;margin:0;padding:8px 12px;border:2px solid #000;border-radius:10px;background:#fff;color:#000;font:inherit;font-weight:600;cursor:pointer}
.act-bar button[aria-pressed=true]{background:#000;color:#fff}
@media (orientation:landscape) and (max-height:30em){.act-show[open]{flex-direction:row}.act-words{flex:1;min-inline-size:0;padding-block-start:8px}.act-bar{flex-direction:column;inline-size:8.5rem;padding:8px;padding-inline-start:0}.act-show .act-under{margin-block-start:.5em;padding-block-start:.4em}}
.act-bar button:focus-visible{outline:3px solid #000;outline-offset:2px}
`;
