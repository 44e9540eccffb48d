import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { AmparoElement, WrongAttribute } from './amparo-element.ts';
import { exitAddress, leavePage, windowToLeave } from './leave-page.ts';
import { page } from './trusted-types.ts';

const PRESSES = 3;
const WITHIN_MS = 5000;

/**
 * Leaving the page at once, as GOV.UK's "exit this page" does it: a button, and Shift three times within five seconds
 * with no other key in between. Keys are listened to only while `exit-url` holds an address that can be left for.
 */
export class ExitController implements ReactiveController {
  readonly #host: AmparoElement;
  #keys: AbortController | undefined;
  #presses = 0;
  #alone = false;
  /** When the first press was, in milliseconds of the page's clock. */
  #first = 0;

  constructor(host: AmparoElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Where to, once all is well. */
  get #url(): string | undefined {
    return exitAddress(this.#host.exitUrl);
  }

  get wrong(): readonly WrongAttribute[] {
    const value = this.#host.exitUrl;
    return value === null || this.#url ? [] : [{ name: 'exit-url', value, known: 'https://…' }];
  }

  hostDisconnected(): void {
    this.#keys?.abort();
    this.#keys = undefined;
  }

  hostUpdated(): void {
    const asked = this.#url && windowToLeave() && this.#host.isConnected;
    if (!asked) this.hostDisconnected();
    if (!asked || this.#keys) return;
    this.#keys = new AbortController();
    const options = { signal: this.#keys.signal, capture: true };
    document.addEventListener('keydown', (event) => this.#down(event), options);
    document.addEventListener('keyup', (event) => this.#up(event), options);
  }

  render(t: Translate): TemplateResult | typeof nothing {
    if (!this.#url || !windowToLeave()) return nothing;
    const left = PRESSES - this.#presses;
    return html`<div class="exit" part="exit">
        <button type="button" class="main" @click=${this.#leave}><span>${t('exit.leave')}</span></button>
        <span class="unseen" role="status">${left < PRESSES ? t('exit.press', { count: left }) : nothing}</span>
      </div>
      <p class="soft">${t('exit.more')}</p>`;
  }

  readonly #leave = (): void => {
    const url = this.#url;
    const to = windowToLeave();
    if (url && to) leavePage(to, url);
  };

  #down({ key }: KeyboardEvent): void {
    this.#alone = key === 'Shift';
    if (this.#alone || this.#presses === 0) return;
    this.#presses = 0;
    this.#host.requestUpdate();
  }

  #up({ key, timeStamp }: KeyboardEvent): void {
    // Several elements of the kit on one page, perhaps of several scripts: the first of them counts.
    const claim = `key ${timeStamp}`;
    if (key !== 'Shift' || !this.#alone || page.told.has(claim)) return;
    page.told.add(claim);
    setTimeout(() => page.told.delete(claim));
    this.#alone = false;
    if (timeStamp - this.#first > WITHIN_MS) this.#presses = 0;
    if (this.#presses === 0) this.#first = timeStamp;
    this.#presses += 1;
    if (this.#presses === PRESSES) this.#leave();
    this.#host.requestUpdate();
  }
}
