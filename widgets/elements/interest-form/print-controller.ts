import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Definition } from '../../../shared/forms/model.ts';
import type { Receipt } from '../../../shared/forms/receipt.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { FormParts } from '../../base/form-parts.ts';
import type { ToolsHost } from '../../base/tools.ts';

interface Ports {
  load(): Promise<FormParts | undefined>;
  readonly host: Pick<ToolsHost, 'lang' | 't'>;
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

  render(definition: Definition, receipt: Receipt, t: Translate): TemplateResult {
    return html`<button type="button" @click=${() => this.#print(definition, receipt)}>${t('form.print-receipt')}</button>
      <span role="status">${this.#failed ? t('form.print-failed') : nothing}</span>`;
  }

  async #print(definition: Definition, receipt: Receipt): Promise<void> {
    const parts = await this.#ports.load();
    this.#failed = !parts;
    this.#element.requestUpdate();
    parts?.printReceipt(this.#ports.host, definition, receipt);
  }
}
