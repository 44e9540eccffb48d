import { colorDeclarations } from '../../shared/style/tokens.ts';

/** Plain enough for the browser of an old phone: what it does not know it may leave out, and all is still read. */
export const BOOK_CSS = `:root{color-scheme:light dark;${colorDeclarations('light', '')}}
@media screen and (prefers-color-scheme:dark){:root{${colorDeclarations('dark', '')}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:44rem;padding:12px 16px 96px;background:var(--paper);color:var(--ink);font:17px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word;word-wrap:break-word}
:lang(ar),:lang(ur),:lang(zh){line-height:1.75}
h1{font-size:27px;line-height:1.2;margin:4px 0}
h2{font-size:24px;line-height:1.25;margin:0 0 8px}
h3{font-size:19px;line-height:1.3;margin:24px 0 8px}
h4{font-size:17px;margin:16px 0 4px}
p{margin:0 0 8px}
ul,ol{margin:0;padding-inline-start:24px}
li{margin:0 0 8px}
a{color:var(--act)}
a:focus{outline:3px solid var(--act);outline-offset:2px}
.lead{font-size:19px;color:var(--soft)}
.soft{font-size:15px;color:var(--soft)}
.icon{width:24px;height:24px;flex:none;margin-inline-end:12px;fill:none;stroke:var(--act);stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
.languages a,.languages b{display:inline-block;min-height:48px;line-height:48px;margin-inline-end:16px}
nav h2{font-size:19px;margin:16px 0 8px}
.ways,.answers,.facts,.scripts,.lines{list-style:none;padding:0}
.ways a,.go{display:flex;align-items:center;min-height:52px;padding:8px 14px;border:1px solid var(--soft);border-radius:10px;background:var(--card);color:var(--ink);font-weight:500;line-height:1.3;text-decoration:none}
.ways a{font-weight:600}
.ways a:hover,.go:hover{border-color:var(--act);text-decoration:underline}
.go{justify-content:space-between}
.n{font-variant-numeric:tabular-nums;color:var(--soft)}
a.n{color:var(--act)}
.go .n,h3 .n{flex:none;min-width:28px;padding:0 8px;margin-inline-start:12px;border:1px solid var(--soft);border-radius:999px;font-size:15px;line-height:26px;text-align:center;color:var(--ink)}
h3 .n{display:inline-block;margin-inline-start:0;margin-inline-end:4px;vertical-align:1px}
.made{margin:24px 0;padding:12px 16px;border:1px solid var(--line);border-radius:10px;font-size:15px}
.made p:last-child{margin:0}
.chapter{margin-top:48px;padding-top:24px;border-top:3px solid var(--ink)}
.part.stop{margin:24px 0;padding:4px 16px 8px;border-inline-start:4px solid var(--stop);background:var(--card)}
.stop h3{color:var(--stop);margin-top:8px}
ol li::marker{font-weight:700}
.scripts li,.lines li,.facts li{padding:8px 0;margin:0;border-bottom:1px solid var(--line)}
.scripts p,.facts p{margin:2px 0}
.en{font-size:19px;line-height:1.4;font-weight:600}
.until{font-size:15px;padding-inline-start:12px;border-inline-start:3px solid var(--mark)}
.chip{font-size:15px;padding:1px 10px;border:1px solid var(--stop);border-radius:999px;color:var(--stop);white-space:nowrap}
.call{display:inline-block;padding:11px 0;line-height:26px;margin-inline-end:16px;font-size:19px;font-weight:700;font-variant-numeric:tabular-nums}
.lines>li>a:first-child{display:inline-block;padding:10px 0}
.out{overflow-wrap:anywhere}
.at{display:block;font-size:15px}
.card{margin:0 0 12px;padding:12px 16px;border:1px solid var(--line);border-radius:10px;background:var(--card)}
.card h3,.card h4{margin:0 0 4px}
.card p{margin:0 0 6px}
.papers{display:flex;margin:12px -8px}
figure{flex:1 1 50%;max-width:15rem;margin:0 8px;text-align:center;font-size:15px}
.paper-drawing{display:block;width:100%;height:auto}
.paper-drawing text{forced-color-adjust:none}
.step{margin-top:24px;padding:8px 16px 16px;border:1px solid var(--soft);border-radius:10px}
.step h3{margin-top:8px}
.step:target,.card:target,.facts li:target{outline:3px solid var(--act);outline-offset:2px}
.many a{display:inline-block;min-width:32px;min-height:32px;text-align:center}
.up{margin:16px 0 0}
.up a{display:inline-block;min-height:48px;line-height:48px}
.bar{position:fixed;bottom:0;left:0;right:0;display:flex;justify-content:center;padding:0 8px;border-top:1px solid var(--soft);background:var(--card)}
.bar a{display:flex;align-items:center;min-height:52px;padding:4px 10px;font-size:15px;line-height:1.2;font-weight:600;text-align:center}
html{scroll-padding-bottom:72px}
@media (max-height:26em){.bar{position:static}}
@media (min-width:34em){.ways{display:grid;grid-template-columns:1fr 1fr;grid-gap:8px}.ways li{margin:0}}
@media (max-width:40em){.step{min-height:75vh}}
@media print{
@page{margin:13mm 13mm 15mm;@bottom-center{content:counter(page);font:9pt system-ui,sans-serif}}
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#333;--line:#bbb;--act:#000;--stop:#000;--mark:#999}
body{max-width:none;padding:0;font-size:9.5pt;line-height:1.3}
.bar,.up,.languages a{display:none}
h1{font-size:20pt}
h2{font-size:16pt;margin-bottom:2pt;break-after:avoid}
h3,.step h3{font-size:11pt;margin:8pt 0 2pt;break-after:avoid}
h4,nav h2{font-size:10pt;margin:6pt 0 2pt;break-after:avoid}
p,.card p{margin:0 0 2pt}
.lead,.en{font-size:10.5pt}
.soft,.until,.chip,figure,.made{font-size:8pt}
.until{padding-inline-start:4pt}
ul,ol{padding-inline-start:14pt}
li,.scripts li,.lines li,.facts li{margin-bottom:1.5pt;padding:1.5pt 0;break-inside:avoid}
.icon{width:12pt;height:12pt;margin-inline-end:5pt}
.ways a,.go{min-height:0;padding:2pt 6pt;border-color:#999}
.go .n,h3 .n{min-width:16pt;padding:0 3pt;font-size:9pt;line-height:13pt}
.ways{display:grid;grid-template-columns:1fr 1fr;grid-gap:3pt}.ways li{margin:0}
.at,.call,.languages b,.lines>li>a:first-child{min-height:0;line-height:inherit;font-size:inherit;padding:0}
.chapter{margin:16pt 0 0;padding:8pt 0 0;border-top:1.5pt solid #000}
#check,#say,#call,#common{break-before:page;margin:0;padding:0;border:0}
.chapter .lead,.pair,.lines,.call,.made,.many{break-inside:avoid}
h2+.lead{break-after:avoid}
.pair{display:flex}.pair .part{flex:1}.pair .stop{margin:0 0 0;margin-inline-start:8mm;padding:0;padding-inline-start:8pt;border-width:1pt}
.stop h3{margin-top:8pt}
.step{min-height:0;margin:0 0 6pt;padding:3pt 7pt 5pt;border-color:#999;break-inside:avoid}
.step .scripts{columns:1}
.end{column-span:all}
.end .scripts{columns:3;column-gap:5mm;font-size:8.5pt}
.end .facts{font-size:8.5pt}
.end .en{font-size:9pt}
.end ol{columns:2;column-gap:7mm}
.end h4{margin-top:3pt}
.card{break-inside:avoid;margin-bottom:5pt;padding:4pt 7pt}
.facts,.scripts,.cards,.lines,.steps{columns:2;column-gap:7mm}
.many a{min-width:0;min-height:0;margin-inline-end:3pt}
.papers{margin:3pt -4pt}
figure{margin:0 4pt}
.source .out::after{content:" " attr(href);overflow-wrap:anywhere}
a{text-decoration:none}
}`;
