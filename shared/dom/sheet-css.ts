/** Black on white, in millimetres, inside what A4 and Letter have in common: 194 × 262 mm within margins of 8. */
export const SHEET_CSS = `
@page{margin:8mm}
.act-sheet{box-sizing:border-box;max-inline-size:100%;overflow-x:auto;color-scheme:only light;background:#fff;color:#000;font:400 12px/1.2 Arial,system-ui,sans-serif;letter-spacing:normal;text-align:start;overflow-wrap:break-word}
.act-sheet *{box-sizing:border-box}
.act-sheet>div{inline-size:194mm;margin-inline:auto}
.act-sheet :is(h1,h2,p,ol,ul,li){margin:0;padding:0}
.act-sheet .act-foot{font-size:7.5pt;line-height:1.2;font-weight:400;font-variant-numeric:tabular-nums}
.act-sheet .act-how{font-size:9pt;padding-block-end:4mm}
.act-cards{display:flex;flex-wrap:wrap;gap:5mm 7mm;justify-content:center}
.act-card{flex:none;display:flex;inline-size:85.6mm;block-size:54mm;break-inside:avoid;border:.3mm dashed #000}
.act-fold{inline-size:171.2mm}
.act-face{flex:1 0 0;min-inline-size:0;display:flex;flex-direction:column;padding:4mm 5mm 3mm}
.act-fold .act-face+.act-face{border-inline-start:.4mm dotted #000}
.act-face .act-fit{flex:1;min-block-size:0;display:flex;flex-direction:column;justify-content:center;font-size:var(--act-size);line-height:1.25}
.act-face .act-lines{font-weight:700}
.act-face .act-lines p+p{margin-block-start:.25em}
.act-face .act-title{font-size:.85em;margin-block-end:.3em}
.act-face .act-own{font-weight:600}
.act-face .act-say{margin-block-start:.35em;font-size:.85em;font-style:italic}
.act-face .act-foot{flex:none;padding-block-start:1.5mm;font-size:6.5pt}
.act-sign{display:flex;flex-direction:column;block-size:262mm;padding:8mm;border:1.2mm solid #000;break-inside:avoid}
.act-sign .act-fit{flex:1;min-block-size:0;display:flex;flex-direction:column;justify-content:center;overflow-wrap:normal}
.act-sign .act-lines{font-size:var(--act-size);font-weight:800;line-height:1.1}
.act-sign .act-lines p+p{margin-block-start:.35em}
.act-sign .act-own{margin-block-start:8mm;padding-block-start:5mm;border-block-start:.6mm solid #000;font-size:max(calc(var(--act-size)*.28),16px);line-height:1.3}
.act-sign .act-foot{flex:none;padding-block-start:5mm}
.act-scenario{display:flex;flex-direction:column;block-size:262mm;font-size:var(--act-size)}
.act-back{break-before:page;font-size:14px}
.act-sheet h1{font-size:1.8em;line-height:1.1;font-weight:800}
.act-sheet .act-short{padding-block:1mm 1.5mm;border-block-end:.8mm solid #000}
.act-sheet h2{font-size:1.1em;line-height:1.2;font-weight:800;padding-block-end:.7mm;break-after:avoid}
.act-sheet :is(ol,ul){padding-inline-start:1.4em}
.act-now li{break-inside:avoid}
.act-sheet li+li,.act-script+.act-script,.act-call+.act-call{margin-block-start:.6mm}
.act-now{padding-block:1.5mm;border-block-end:.3mm solid #000}
.act-now ol{columns:2;column-gap:7mm;font-weight:600}
.act-now li::marker{font-weight:800}
.act-columns{columns:2;column-gap:7mm;padding-block:1.5mm}
.act-columns section+section{margin-block-start:2.2mm}
.act-script,.act-call{break-inside:avoid}
.act-sheet li{orphans:2;widows:2}
.act-script .act-lines{font-weight:700}
.act-true{font-style:italic}
.act-scenario .act-foot{margin-block-start:auto;padding-block-start:1.5mm;border-block-start:.3mm solid #000}
@media print{.act-sheet{max-inline-size:none;overflow:visible}}
`;
