import { html, type TemplateResult } from 'lit';
import { answerText, definitionText } from '../../../shared/forms/answers-text.ts';
import { type Definition, fieldsOf } from '../../../shared/forms/model.ts';
import { longDate, type Receipt } from '../../../shared/forms/receipt.ts';
import { isEmpty, visibleFields } from '../../../shared/forms/visible-fields.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

export interface ReceiptView {
  readonly definition: Definition;
  readonly lang: string;
  readonly t: Translate;
  readonly copy: TemplateResult;
  readonly again: () => void;
}

/** What was sent, where, when, under which number, and how to withdraw. */
export function renderReceipt(
  receipt: Receipt,
  { definition, lang, t, copy, again }: ReceiptView,
): TemplateResult {
  const text = definitionText(definition, lang);
  const { submission, answers, host } = receipt;
  const given = visibleFields(fieldsOf(definition), answers).filter(
    ({ name, type }) => type !== 'consent' && !isEmpty(answers[name]),
  );
  return html`<section class="receipt" part="receipt">
    <h2 tabindex="-1"><span class="sign" aria-hidden="true">✓</span> ${t('form.received')}</h2>
    <p>${text.after}</p>
    <dl class="facts">
      <div><dt>${t('form.receipt-to')}</dt><dd>${host}</dd></div>
      <div><dt>${t('form.receipt-day')}</dt><dd>${longDate(submission.date, lang)}</dd></div>
      <div><dt>${t('form.receipt-number')}</dt><dd class="number" translate="no">${submission.id}</dd></div>
    </dl>
    <p>${text.withdraw}</p>
    <h3>${t('form.receipt-sent')}</h3>
    <dl class="facts">
      ${given.map(
        ({ name }) =>
          html`<div><dt>${text.fields[name]?.label ?? name}</dt><dd dir="auto">${answerText(text, name, answers[name] ?? '')}</dd></div>`,
      )}
    </dl>
    <p class="soft">${t('form.receipt-keep')}</p>
    <div class="actions">${copy}<button type="button" class="quiet" @click=${again}>${t('form.again')}</button></div>
  </section>`;
}
