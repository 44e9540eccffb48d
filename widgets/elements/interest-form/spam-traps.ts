/** Faster than this nobody fills in a form, not with autofill and one tick either. */
const LEAST_MS = 1500;

/**
 * Two signs of a program: it fills a field that no person sees, and it is done at once. They only make the form ask once
 * more: what a person wrote is never dropped, however unlikely they look.
 */
export class SpamTraps {
  /** What stands in the field that no person sees. */
  bait = '';
  #since = 0;
  #believed = false;

  get doubt(): boolean {
    return !this.#believed && (this.bait !== '' || performance.now() - this.#since < LEAST_MS);
  }

  /** The form is shown anew. */
  set(): void {
    this.bait = '';
    this.#since = performance.now();
    this.#believed = false;
  }

  /** Somebody was asked and said yes. */
  believe(): void {
    this.#believed = true;
  }
}
