import type { Stored } from '../../storage/stored.ts';
import type { Outcome } from '../outcome.ts';
import type { SealedSubmission } from '../sealing/envelope.ts';
import type { SealedTarget } from '../sealing/sealed-target.ts';
import { type AttemptPorts, attempt } from './attempt.ts';
import type { OutboxItem } from './item.ts';
import { type Kept, OutboxLadder, type OutboxStatus } from './ladder.ts';
import { isLeased, type Moment, turnOf, wakeMs } from './plan.ts';
import type { OutboxStore } from './store.ts';
import { withLock } from './with-lock.ts';

export interface OutboxPorts extends AttemptPorts {
  readonly device: OutboxStore;
  /** The place that this page sends to. */
  readonly target: SealedTarget;
  /** What became of an attempt of this tab, or that another one has had a confirmation. */
  readonly told: (id: string, outcome: Outcome) => void;
  /** Ends with the element. */
  readonly signal: AbortSignal;
}

/** Of the lock that one tab of a site holds while it sends, and of the channel on which it tells the others. */
const NAME = 'amparo-outbox';

/** Before another look at what is due and yet could not be taken: it lies where nothing can be written. */
const REST_MS = 2_000;

const WAITING = { tries: 0, lease: undefined, state: 'waiting' } as const satisfies Partial<OutboxItem>;

/**
 * Keeps sealed submissions until they have arrived: on the disk first, and only then told to be saved; sent by one tab at a time;
 * deleted only after a confirmed answer. Nothing rejects.
 */
export class Outbox {
  readonly #ports: OutboxPorts;
  readonly #ladder: OutboxLadder;
  /** Carries the id of what has arrived. */
  readonly #channel = new BroadcastChannel(NAME);
  /** The sealed texts that this tab has brought to their place. */
  readonly #arrived = new Set<string>();
  #clock: ReturnType<typeof setTimeout> | undefined;
  #pass: Promise<void> | undefined;
  #another = false;
  #stuck = false;

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
    this.#ladder = new OutboxLadder(ports.device);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') ports.told(data, { kind: 'accepted' });
    });
    ports.signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  status(): Promise<OutboxStatus> {
    return this.#ladder.status();
  }

  /** Keeps it, as soon as it is said where; `run` sends it. */
  save({ id, sealed }: SealedSubmission): Promise<Kept> {
    const now = this.#ports.nowMs();
    const target = this.#ports.target.key;
    return this.#ladder.add({ ...WAITING, id, target, sealed, savedMs: now, nextMs: now });
  }

  /** Sends what is due, one after another, and wakes by itself for the rest. Call it when the page shows, and when the network is back. */
  async run(): Promise<void> {
    this.#another = true;
    this.#pass ??= this.#passes().finally(() => {
      this.#pass = undefined;
    });
    await this.#pass;
  }

  /**
   * A person wants it sent now, whatever it waits for. The outcome, be it of an attempt that ran already, or `undefined` when it
   * is gone, was written for another place or is being sent by another tab.
   */
  async sendNow(id: string): Promise<Outcome | undefined> {
    const { target } = this.#ports;
    const now = this.#ports.nowMs();
    const wanted = await this.#ladder.change(id, (item) =>
      item.target === target.key && !isLeased(item, now)
        ? { ...item, ...WAITING, savedMs: now, nextMs: now }
        : item,
    );
    const outcome = await this.#turn(id);
    await this.#setClock();
    return outcome ?? (this.#arrived.has(String(wanted?.sealed)) ? { kind: 'accepted' } : undefined);
  }

  /** Erases one. */
  async forget(id: string): Promise<void> {
    await this.#ladder.change(id, () => undefined);
  }

  /** Erases all, in memory and on the device. */
  wipe(): Promise<Stored<void>> {
    clearTimeout(this.#clock);
    return this.#ladder.wipe();
  }

  async #passes(): Promise<void> {
    this.#stuck = false;
    while (this.#another && !this.#ports.signal.aborted) {
      this.#another = false;
      const turns = (await this.#items()).map((item) => turnOf(item, this.#moment()).do);
      if (turns.some((turn) => turn === 'send' || turn === 'ask')) await this.#drain();
    }
    await this.#setClock();
  }

  async #drain(): Promise<void> {
    const { signal } = this.#ports;
    for (const { id } of await this.#items()) {
      if (signal.aborted) return;
      await this.#turn(id);
    }
  }

  /** The lock is held for one item, so that a person who presses a button waits for no more than that. */
  async #turn(id: string): Promise<Outcome | undefined> {
    const { target, signal, told } = this.#ports;
    let outcome: Outcome | undefined;
    await withLock(NAME, signal, async () => {
      const tried = await attempt(id, this.#ladder, target, this.#ports, signal);
      if (!tried) {
        this.#stuck = true;
        return;
      }
      outcome = tried.outcome;
      if (outcome.kind === 'accepted') this.#arrived.add(String(tried.sealed));
      if (outcome.kind === 'accepted' && !signal.aborted) this.#channel.postMessage(id);
      told(id, outcome);
    });
    return outcome;
  }

  async #setClock(): Promise<void> {
    const wake = wakeMs(await this.#items(), this.#moment());
    clearTimeout(this.#clock);
    if (wake === undefined || this.#ports.signal.aborted) return;
    const waitMs = Math.max(this.#stuck ? REST_MS : 0, wake - this.#ports.nowMs());
    this.#clock = setTimeout(() => void this.run(), waitMs);
  }

  async #items(): Promise<readonly OutboxItem[]> {
    const { inMemory, onDevice } = await this.#ladder.status();
    return [...inMemory, ...onDevice];
  }

  #moment(): Moment {
    const { nowMs, target } = this.#ports;
    return { nowMs: nowMs(), target: target.key, once: target.once };
  }

  #end(): void {
    clearTimeout(this.#clock);
    this.#channel.close();
  }
}
