import type { Definition } from '../../shared/forms/model.ts';
import type { Kept } from '../../shared/forms/outbox/ladder.ts';
import type { Holdings } from '../../shared/forms/outbox/store.ts';
import type { Outcome } from '../../shared/forms/outcome.ts';
import type { Receipt } from '../../shared/forms/receipt.ts';
import type { SealedSubmission } from '../../shared/forms/sealing/envelope.ts';
import type { DeliveryKinds } from '../../shared/forms/sealing/parse-delivery.ts';
import type { SealedTarget } from '../../shared/forms/sealing/sealed-target.ts';
import type { Parsed } from '../../shared/i18n/issue.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { loadBeside } from './load-beside.ts';

declare global {
  /** Set by the build: integrity hash of `amparo-form.js`. */
  const AMPARO_FORM: string;
}

/** The outbox of one target. Nothing rejects. */
export interface WaitingBox {
  /** Keeps it, as soon as it is said where. */
  save(sealed: SealedSubmission): Promise<Kept>;
  /** The outcome; `undefined` when it is gone, or another tab is sending it. */
  sendNow(id: string): Promise<Outcome | undefined>;
  erase(id: string): Promise<void>;
  /** Erases all that is kept on this site, for other places too. */
  wipe(): Promise<void>;
  /** What is kept on this site, for other places too, and whether the device told of its share. */
  list(): Promise<Holdings & { readonly reached: boolean }>;
}

/** What `amparo-form.js` brings, and `amparo.js` has inside: what few pages ask of a form. */
export interface FormParts {
  /** Shipped definitions beside the one in the element's own script, by their names. */
  readonly shipped: Readonly<Record<string, Definition>>;
  /** Places that answers can go to, beside `json`. */
  readonly places: DeliveryKinds;
  /** Fetches and checks a definition. Its issues, at most five, are told to whoever wrote it. */
  fetchForm(url: string, signal: AbortSignal): Promise<Parsed<Definition>>;
  /** Opens the outbox, which sends what waits until `signal` aborts; `told` hears what became of an attempt, of other tabs too. */
  openOutbox(
    target: SealedTarget,
    told: (id: string, outcome: Outcome) => void,
    signal: AbortSignal,
  ): WaitingBox;
  /** Opens the print dialog for a receipt; says so where the browser forbids that. */
  printReceipt(
    voice: { readonly lang: string; readonly t: Translate },
    definition: Definition,
    receipt: Receipt,
  ): void;
}

/** The parts: at once where a script of the page holds them, else from `amparo-form.js` beside this script. `undefined` when they cannot be had. */
export const loadFormParts = (): Promise<FormParts | undefined> => loadBeside('form', AMPARO_FORM);
