import { proveWork } from '../../../shared/forms/sealing/prove-work.ts';
import type { Work } from '../../../shared/forms/sealing/work.ts';
import type { SubmissionParts } from '../../../shared/forms/submission.ts';
import type { FormHost } from './form-host.ts';

type Ports = Pick<FormHost, 'workBits' | 'signal'>;

/** What one submission keeps on every try, whatever happens in between: midnight, or another language of the page. */
export class Ticket {
  /** Empty where the page is not secure: nothing is sent from there. */
  readonly id = isSecureContext ? crypto.randomUUID() : '';
  /** The number that this one takes the place of. */
  readonly replaced: string | undefined;
  readonly #ports: Ports;
  #first: Pick<SubmissionParts, 'lang' | 'now'> | undefined;
  #proof: { readonly bits: number; readonly work: Promise<Work | undefined> } | undefined;

  constructor(ports: Ports, replaced?: string) {
    this.#ports = ports;
    this.replaced = replaced;
  }

  /** The day and the language of the first try: with others, the same answers would be another submission. */
  parts(lang: string): Pick<SubmissionParts, 'id' | 'lang' | 'now'> {
    this.#first ??= { lang, now: new Date() };
    return { id: this.id, ...this.#first };
  }

  /** The proof, begun by the first call. */
  prove(): Promise<Work | undefined> {
    const bits = this.#ports.workBits();
    if (this.#proof?.bits !== bits) {
      const none = Promise.resolve(undefined);
      this.#proof = { bits, work: bits > 0 ? proveWork(this.id, bits, this.#ports.signal()) : none };
    }
    return this.#proof.work;
  }

  /** The work that was being done has stopped. */
  stopped(): void {
    this.#proof = undefined;
  }
}
