/** Black on white, in millimetres, inside what A4 and Letter have in common within margins of 8: 194 × 263 mm, 5 of them left to printers that round up. */
export const SHEET_CSS = `
@page{margin:8mm}
.act-sheet{box-sizing:border-box;max-inline-size:100%;overflow-x:auto;color-scheme:only light;background:#fff;color:#000;font:400 12px/1.2 Arial,system-ui,sans-serif;letter-spacing:normal;text-align:start;overflow-wrap:break-word}
.act-sheet *{box-sizing:border-box}
.act-sheet>div{inline-size:194mm;margin-inline:auto}
.act-sheet :is(h1,h2,p,ol,ul,li){margin:0;padding:0}
.act-sheet .act-foot{font-size:7.5pt;line-height:1.2;font-weight:400;font-variant-numeric:tabular-nums}
.act-sheet .act-how{font-size:9pt;padding-block-end:2mm}
.act-cards{display:flex;flex-wrap:wrap;justify-content:center;padding-inline-end:.3mm}
.act-card{flex:none;display:flex;inline-size:85.6mm;block-size:50mm;margin:0 0 -.3mm;margin-inline-end:-.3mm;break-inside:avoid;border:.3mm dashed #000}
.act-fold{order:-1;inline-size:171.2mm}
.act-face{flex:1 0 0;min-inline-size:0;display:flex;flex-direction:column;padding:3.5mm 4.5mm 2.5mm}
.act-fold .act-face+.act-face{border-inline-start:.4mm dotted #000}
.act-face .act-fit{flex:1;min-block-size:0;display:flex;flex-direction:column;justify-content:center;font-size:var(--act-size);line-height:1.2}
.act-face .act-lines{font-weight:700}
.act-face .act-lines p+p{margin-block-start:.25em}
.act-face :is(.act-title,.act-say,.act-limits,.act-true){font-size:.85em}
.act-face .act-title{margin-block-end:.3em;font-weight:700}
.act-face .act-own{font-weight:600}
.act-face :is(.act-say,.act-limits){margin-block-start:.4em}
.act-say{font-style:italic}
.act-face .act-title+.act-say{font-size:1em}
.act-face .act-foot{flex:none;padding-block-start:1.5mm;font-size:7pt}
.act-sign{display:flex;flex-direction:column;block-size:258mm;break-inside:avoid}
.act-board{flex:1;min-block-size:0;display:flex;flex-direction:column;padding:8mm;border:1.2mm solid #000}
.act-sign .act-fit{flex:1;min-block-size:0;display:flex;flex-direction:column;justify-content:center;overflow-wrap:normal}
.act-sign .act-lines{font-size:var(--act-size);font-weight:800;line-height:1.1}
.act-sign .act-lines p+p{margin-block-start:.35em}
.act-sign .act-foot{flex:none;padding-block-start:4mm}
.act-tab{flex:none;margin-block-start:5mm;padding-block-start:2mm;border-block-start:.4mm dotted #000;font-size:10.5pt;line-height:1.35}
.act-tab .act-how{padding-block-end:2mm}
.act-tab .act-own{font-weight:600}
.act-tab .act-limits{margin-block-start:1.5mm}
.act-tab .act-foot{padding-block-start:2mm}
.act-scenario{display:flex;flex-direction:column;block-size:258mm;font-size:var(--act-size);line-height:1.17}
.act-long{block-size:auto}
.act-sheet h1{font-size:1.8em;line-height:1.1;font-weight:800}
.act-sheet .act-short{padding-block:1mm 1.5mm;border-block-end:.8mm solid #000}
.act-sheet h2{font-size:1.1em;line-height:1.2;font-weight:800;padding-block-end:.7mm;break-after:avoid}
.act-sheet :is(ol,ul){padding-inline-start:1.4em}
.act-now li{break-inside:avoid}
.act-sheet li+li,.act-script+.act-script,.act-call+.act-call{margin-block-start:.4mm}
.act-now{padding-block:1.2mm;border-block-end:.3mm solid #000}
.act-now ol{columns:2;column-gap:7mm;font-weight:600}
.act-now li::marker{font-weight:800}
.act-columns{columns:2;column-gap:6mm;padding-block:1.2mm}
.act-columns section+section{margin-block-start:1.4mm}
.act-script,.act-call{break-inside:avoid}
.act-call b{white-space:nowrap}
.act-sheet li{orphans:2;widows:2}
.act-script .act-lines{font-weight:700}
.act-script :is(.act-own,.act-own p,.act-limits,.act-lines:has(+.act-limits),.act-lines:has(+.act-limits) p){display:inline}
.act-limits,.act-true{font-style:italic}
.act-script .act-limits::before{content:" "}
.act-more{margin-block-start:1mm}
.act-scenario .act-foot{margin-block-start:auto;padding-block:1.5mm .5em;border-block-start:.3mm solid #000}
@media print{.act-sheet{max-inline-size:none;overflow:visible}}
`;
