/** For a page of its own: the margins hold on A4 and on Letter. */
export const PRINT_CSS = `
@page{margin:16mm}
body{margin:0;font:11pt/1.4 system-ui,sans-serif;color:#000;background:#fff}
h1{margin:0 0 4mm;font-size:18pt}
h2{margin:6mm 0 1mm;border-block-end:1px solid;font-size:13pt;break-after:avoid}
h2::first-letter{text-transform:uppercase}
h3{margin:0;font-size:11pt}
p{margin:0}
.event{display:grid;grid-template-columns:42mm 1fr;gap:0 4mm;padding-block:2mm;break-inside:avoid}
.event.cancelled span{text-decoration:line-through}
.time{font-variant-numeric:tabular-nums}
footer{margin-block-start:8mm;font-size:9pt;overflow-wrap:anywhere}
`;
