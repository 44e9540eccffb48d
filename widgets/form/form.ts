import chapter from 'amparo:form/chapter';
import catalogs from 'amparo:messages/form.receipt-,act.print-refused,act.print-refused-';
import { FURTHER_KINDS, FURTHER_SEALED_KINDS } from '../../shared/forms/targets/further.ts';
import { translator } from '../../shared/i18n/translate.ts';
import type { FormParts } from '../base/form-parts.ts';
import { fetchForm } from './fetch-form.ts';
import { openOutbox } from './open-outbox.ts';
import { printReceipt } from './print-receipt.ts';

/** What `amparo-form.js` brings, and `amparo.js` has inside. */
export const form: FormParts = {
  shipped: { chapter },
  places: { clear: FURTHER_KINDS, sealed: FURTHER_SEALED_KINDS },
  fetchForm,
  openOutbox,
  printReceipt({ lang, t }, definition, receipt) {
    // A language that is not inside has come with the element.
    printReceipt(definition, receipt, lang, lang in catalogs ? translator(catalogs, lang) : t);
  },
};
