import { html, type TemplateResult } from 'lit';
import { answerRows, definitionText, type Row } from '../../../shared/forms/answers-text.ts';
import type { Definition } from '../../../shared/forms/model.ts';
import { type Receipt, receiptRows } from '../../../shared/forms/receipt.ts';
import { direction } from '../../../shared/i18n/direction.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

export interface ReceiptView {
  readonly definition: Definition;
  readonly lang: string;
  readonly t: Translate;
  readonly copy: TemplateResult;
  readonly again: () => void;
}

/** What was sent, where, when, under which number, and how to withdraw. */
export function renderReceipt(receipt: Receipt, view: ReceiptView): TemplateResult {
  const { definition, lang, t, copy, again } = view;
  const text = definitionText(definition, lang);
  return html`<section class="receipt" part="receipt" lang=${lang} dir=${direction(lang)}>
    <h2 tabindex="-1"><span aria-hidden="true">✓</span> ${t('form.received')}</h2>
    <p>${text.after}</p>
    ${list(receiptRows(receipt, lang, t))}
    <p>${text.withdraw}</p>
    <h3>${t('form.receipt-sent')}</h3>
    ${list(answerRows(definition, receipt.answers, lang))}
    <p class="soft">${t('form.receipt-keep')}</p>
    <div class="actions">${copy}<button type="button" class="quiet" @click=${again}>${t('form.again')}</button></div>
  </section>`;
}

const list = (rows: readonly Row[]): TemplateResult =>
  html`<dl>${rows.map(([question, answer]) => html`<div><dt>${question}</dt><dd dir="auto">${answer}</dd></div>`)}</dl>`;
