import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OutboxItem } from '../../../shared/forms/outbox/item.ts';
import type { Failure } from '../../../shared/forms/outcome.ts';
import type { Delivery } from '../../../shared/forms/sealing/parse-delivery.ts';
import type { SealedTarget } from '../../../shared/forms/sealing/sealed-target.ts';
import type { FormParts, WaitingBox } from '../../base/form-parts.ts';

interface Ports {
  load(): Promise<FormParts | undefined>;
  /** Something that waited has arrived; whether it was written on this very page. */
  arrived(id: string): boolean;
}

/** What waits on this device, for the place that this page sends to and for others. Without its file, or where a browser has none of it, sending now stays possible. */
export class OutboxController implements ReactiveController {
  items: readonly OutboxItem[] = [];
  /** How many records nobody can read any more. */
  damaged = 0;
  /** What became of what the person wanted erased, as the device tells it when it is read again. */
  erased: 'gone' | 'there' | undefined;
  box: WaitingBox | undefined;
  /** The numbers of what arrived that was written on an earlier visit. */
  delivered: readonly string[] = [];
  /** Of the one that the person wanted sent, why that failed. */
  failed: { readonly id: string; readonly kind: Failure['kind'] } | undefined;
  readonly #element: ReactiveControllerHost;
  readonly #ports: Ports;
  #key = '';
  /** Ends what was opened for one place. */
  #stay = new AbortController();

  constructor(element: ReactiveControllerHost, ports: Ports) {
    this.#element = element;
    this.#ports = ports;
    element.addController(this);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** Opens it for a place, once. */
  use(delivery: Delivery): void {
    if (!delivery.recipients || this.#key === delivery.target.key) return;
    this.#leave();
    this.#key = delivery.target.key;
    void this.#open(delivery.target, this.#stay.signal);
  }

  /** Whether the device told of its share. */
  async look(): Promise<boolean> {
    const { items = [], damaged = 0, reached = false } = (await this.box?.list()) ?? {};
    // What is said of it must hold still.
    const holds =
      this.erased === 'gone'
        ? reached && items.length <= this.items.length
        : !reached || items.length + damaged > 0;
    if (!holds) this.erased = undefined;
    this.items = items;
    this.damaged = damaged;
    this.#element.requestUpdate();
    return reached;
  }

  /** Whether this page sends to the place that it was written for. */
  readonly isHere = ({ target }: OutboxItem): boolean => target === this.#key;

  async sendNow(id: string): Promise<void> {
    this.failed = undefined;
    const outcome = await this.box?.sendNow(id);
    if (outcome && outcome.kind !== 'accepted') this.failed = { id, kind: outcome.kind };
    await this.look();
  }

  /** What a later version took the place of. */
  async forget(id: string): Promise<void> {
    await this.box?.erase(id);
    await this.look();
  }

  /** Whether it is gone. */
  erase(id: string): Promise<boolean> {
    return this.#afterErasing(this.box?.erase(id), () => !this.#waits(id));
  }

  /** Where the page names another place, nothing more goes to the one before. */
  #leave(): void {
    this.#stay.abort();
    this.#stay = new AbortController();
    this.#key = '';
    this.box = undefined;
    this.items = [];
    this.damaged = 0;
    this.erased = undefined;
  }

  /** Whether all of it is gone. */
  wipe(): Promise<boolean> {
    return this.#afterErasing(this.box?.wipe(), () => this.items.length + this.damaged === 0);
  }

  async #afterErasing(erased: Promise<void> | undefined, isGone: () => boolean): Promise<boolean> {
    const { signal } = this.#stay;
    await erased;
    const gone = (await this.look()) && isGone();
    // The page may name another place by now.
    if (!signal.aborted) this.erased = gone ? 'gone' : 'there';
    this.#element.requestUpdate();
    return gone;
  }

  async #open(target: SealedTarget, signal: AbortSignal): Promise<void> {
    const parts = await this.#ports.load();
    if (!parts || signal.aborted) return;
    const told: Parameters<FormParts['openOutbox']>[1] = (id, { kind }) => {
      if (kind === 'accepted' && !this.#ports.arrived(id) && this.#waits(id))
        this.delivered = [...this.delivered.filter((one) => one !== id), id];
      void this.look();
    };
    this.box = parts.openOutbox(target, told, signal);
    await this.look();
  }

  readonly #waits = (id: string): boolean => this.items.some((item) => item.id === id);
}
