import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OutboxItem } from '../../../shared/forms/outbox/item.ts';
import type { Delivery } from '../../../shared/forms/sealing/parse-delivery.ts';
import type { FormParts, WaitingBox } from '../../base/form-parts.ts';

interface Ports {
  load(): Promise<FormParts | undefined>;
  signal(): AbortSignal;
  /** Something that waited has arrived. */
  arrived(id: string): void;
}

/** What waits on this device for the place that this page sends to. Without its file, or where a browser has none of it, sending now stays possible. */
export class OutboxController implements ReactiveController {
  items: readonly OutboxItem[] = [];
  box: WaitingBox | undefined;
  /** Whether something arrived that was written on an earlier visit. */
  delivered = false;
  readonly #element: ReactiveControllerHost;
  readonly #ports: Ports;
  #key = '';

  constructor(element: ReactiveControllerHost, ports: Ports) {
    this.#element = element;
    this.#ports = ports;
    element.addController(this);
  }

  hostDisconnected(): void {
    this.#key = '';
    this.box = undefined;
  }

  /** Opens it for a place, once. */
  use(delivery: Delivery): void {
    if (!delivery.recipients || this.#key === delivery.target.key) return;
    this.#key = delivery.target.key;
    void this.#open(delivery.target);
  }

  async look(): Promise<void> {
    this.items = (await this.box?.list()) ?? [];
    this.#element.requestUpdate();
  }

  async sendNow(id: string): Promise<void> {
    await this.box?.sendNow(id);
    await this.look();
  }

  async erase(id: string): Promise<void> {
    await this.box?.erase(id);
    await this.look();
  }

  async #open(target: Extract<Delivery, { readonly recipients: object }>['target']): Promise<void> {
    const parts = await this.#ports.load();
    const signal = this.#ports.signal();
    if (!parts || signal.aborted || this.#key !== target.key) return;
    const told: Parameters<FormParts['openOutbox']>[1] = (id, { kind }) => {
      if (kind === 'accepted') {
        this.delivered ||= this.items.some((item) => item.id === id);
        this.#ports.arrived(id);
      }
      void this.look();
    };
    this.box = parts.openOutbox(target, told, signal);
    await this.look();
  }
}
