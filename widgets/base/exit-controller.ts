import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { AmparoElement, WrongAttribute } from './amparo-element.ts';
import { exitAddress, leavePage, NOWHERE, windowToLeave } from './leave-page.ts';
import { page } from './trusted-types.ts';

const PRESSES = 3;
const WITHIN_MS = 5000;

/**
 * Leaving the page at once, as GOV.UK's "exit this page" does it: a button, and Shift three times, each within five seconds
 * of the one before and with no other key in between. Keys are listened to only where `exit-url` is set.
 */
export class ExitController implements ReactiveController {
  readonly #host: AmparoElement;
  #keys: AbortController | undefined;
  #presses = 0;
  #alone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: AmparoElement) {
    this.#host = host;
    host.addController(this);
  }

  get wrong(): readonly WrongAttribute[] {
    const value = this.#host.exitUrl;
    return value === null || exitAddress(value) !== NOWHERE
      ? []
      : [{ name: 'exit-url', value, known: 'https://…' }];
  }

  hostDisconnected(): void {
    this.#keys?.abort();
    this.#keys = undefined;
    this.#presses = 0;
  }

  hostUpdated(): void {
    if (!this.#canLeave || !this.#host.isConnected) this.hostDisconnected();
    else this.#keys ??= this.#listen();
  }

  render(t: Translate): TemplateResult | typeof nothing {
    if (!this.#canLeave) return nothing;
    const left = PRESSES - this.#presses;
    return html`<div class="exit" part="exit">
        <button type="button" class="main" @click=${this.#leave}>${t('exit.leave')}</button>
        <span class="unseen" role="status">${left < PRESSES ? t('exit.press', { count: left }) : nothing}</span>
      </div>`;
  }

  /** What leaving cannot do: seen where nothing stands between a reader in a hurry and the first words. */
  more(t: Translate): TemplateResult | typeof nothing {
    return this.#canLeave ? html`<p class="more soft">${t('exit.more')}</p>` : nothing;
  }

  get #canLeave(): boolean {
    return this.#host.exitUrl !== null && windowToLeave() !== undefined;
  }

  readonly #leave = (): void => {
    const to = windowToLeave();
    if (to) leavePage(to, exitAddress(this.#host.exitUrl ?? ''));
  };

  readonly #begin = (): void => {
    this.#presses = 0;
    this.#host.requestUpdate();
  };

  #listen(): AbortController {
    const keys = new AbortController();
    const options = { signal: keys.signal, capture: true };
    document.addEventListener('keydown', (event) => this.#down(event), options);
    document.addEventListener('keyup', (event) => this.#up(event), options);
    return keys;
  }

  #down({ key }: KeyboardEvent): void {
    this.#alone = key === 'Shift';
    if (!this.#alone && this.#presses > 0) this.#begin();
  }

  #up({ key, timeStamp }: KeyboardEvent): void {
    // Several elements of the kit on one page, perhaps of several scripts: the first of them counts.
    const claim = `key ${timeStamp}`;
    if (key !== 'Shift' || !this.#alone || page.told.has(claim)) return;
    page.told.add(claim);
    setTimeout(() => page.told.delete(claim));
    this.#alone = false;
    this.#presses += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#begin, WITHIN_MS);
    if (this.#presses === PRESSES) this.#leave();
    this.#host.requestUpdate();
  }
}
