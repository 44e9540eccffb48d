import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { copyPlain } from '../../../shared/dom/clipboard.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** A copy button that says what became of it; where the page may not write to the clipboard, the text to copy by hand. */
export class CopyController implements ReactiveController {
  readonly #host: LitElement;
  #state: 'idle' | 'copied' | 'by-hand' = 'idle';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  reset(): void {
    this.#state = 'idle';
  }

  render(label: string, text: () => string, t: Translate): TemplateResult {
    return html`<button type="button" @click=${() => this.#copy(text())}>${label}</button>
      <span class="copied" role="status">${this.#state === 'copied' ? `✓ ${t('action.copied')}` : nothing}</span>
      ${this.#state === 'by-hand' ? this.#byHand(text(), t) : nothing}`;
  }

  #byHand(text: string, t: Translate): TemplateResult {
    const select = ({ target }: Event): void => {
      if (target instanceof HTMLTextAreaElement) target.select();
    };
    return html`<label class="by-hand">${t('form.copy-by-hand')}
      <textarea class="control" readonly rows="8" dir="auto" autocomplete="off" .value=${text} @focus=${select}></textarea>
    </label>`;
  }

  async #copy(text: string): Promise<void> {
    this.#state = (await copyPlain(text)) ? 'copied' : 'by-hand';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#state === 'by-hand')
      this.#host.renderRoot.querySelector<HTMLElement>('.by-hand textarea')?.focus();
  }
}
