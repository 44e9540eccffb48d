import { make } from '../../shared/dom/make.ts';
import { printFrame } from '../../shared/dom/print-frame.ts';
import { tellRefused } from '../../shared/dom/print-refused.ts';
import { answerRows, definitionText, type Row } from '../../shared/forms/answers-text.ts';
import type { Definition } from '../../shared/forms/model.ts';
import { agreedText, type Receipt, receiptRows } from '../../shared/forms/receipt.ts';
import { direction } from '../../shared/i18n/direction.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** Black on white, no brand: somebody else may see the paper. */
const CSS = `@page{margin:18mm}
body{margin:0;color:#000;background:#fff;font:12pt/1.45 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:17pt;line-height:1.25;margin:0 0 6mm}
h2{font-size:13pt;margin:6mm 0 2mm;break-after:avoid}
dl{margin:0;border-top:.5pt solid #000}
div{display:grid;grid-template-columns:2fr 3fr;gap:4mm;padding:1.5mm 0;border-bottom:.5pt solid #999;break-inside:avoid}
dd{margin:0;white-space:pre-line}
p{margin:4mm 0}`;

/** The receipt on paper: what was sent, where, when, under which number, what was agreed to and how to withdraw. */
export function printReceipt(definition: Definition, receipt: Receipt, lang: string, t: Translate): void {
  void printFrame((doc, view) => {
    const style = new view.CSSStyleSheet();
    style.replaceSync(CSS);
    doc.adoptedStyleSheets = [style];
    const text = definitionText(definition, lang);
    doc.title = text.title;
    doc.documentElement.lang = lang;
    doc.documentElement.dir = direction(lang);
    doc.body.append(
      make(doc, 'h1', {}, [text.title]),
      list(doc, receiptRows(receipt, lang, t)),
      make(doc, 'p', {}, [text.withdraw]),
      make(doc, 'h2', {}, [t('form.receipt-sent')]),
      list(doc, answerRows(definition, receipt.answers, lang)),
      make(doc, 'p', {}, [agreedText(definition, receipt, t)]),
    );
  }).then((printed) => {
    if (!printed) void tellRefused(t);
  });
}

const list = (doc: Document, rows: readonly Row[]): HTMLElement =>
  make(
    doc,
    'dl',
    {},
    rows.map(([question, answer]) =>
      make(doc, 'div', {}, [make(doc, 'dt', {}, [question]), make(doc, 'dd', { dir: 'auto' }, [answer])]),
    ),
  );
