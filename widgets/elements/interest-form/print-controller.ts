import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Definition } from '../../../shared/forms/model.ts';
import type { Receipt } from '../../../shared/forms/receipt.ts';
import type { FormParts } from '../../base/form-parts.ts';
import type { Voice } from './voice.ts';

interface Ports {
  load(): Promise<FormParts | undefined>;
}

/** A print button that says so where printing could not be loaded. */
export class PrintController implements ReactiveController {
  readonly #element: ReactiveControllerHost;
  readonly #ports: Ports;
  #failed = false;

  constructor(element: ReactiveControllerHost, ports: Ports) {
    this.#element = element;
    this.#ports = ports;
    element.addController(this);
  }

  hostConnected(): void {
    this.#failed = false;
  }

  render(definition: Definition, receipt: Receipt, voice: Voice): TemplateResult {
    const { t } = voice;
    return html`<button type="button" @click=${() => this.#print(definition, receipt, voice)}>${t('form.print-receipt')}</button>
      <span role="status">${this.#failed ? t('form.print-failed') : nothing}</span>`;
  }

  async #print(definition: Definition, receipt: Receipt, voice: Voice): Promise<void> {
    const parts = await this.#ports.load();
    this.#failed = !parts;
    this.#element.requestUpdate();
    parts?.printReceipt(voice, definition, receipt);
  }
}
