import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onceNearView } from '../../base/near-view.ts';
import { loadSource, type Source } from './load-source.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly src: string | null;
  /** Called when every source has answered or failed. */
  sourcesSettled(): unknown;
}

/** Older than this, a calendar is fetched again when the reader comes back to the page. */
const STALE_MS = 15 * 60_000;

/** Fetches what `src` names: once the element comes near the reader's view, again when asked or when it has grown old; nothing after the element has left the page. */
export class SourceController implements ReactiveController {
  readonly #host: Host;
  readonly #connection: () => AbortSignal;
  #sources: readonly Source[] = [];
  #loading = new AbortController();
  #near = false;
  #src: string | null | undefined;

  /** `connection` gives what aborts when the element leaves the page. */
  constructor(host: Host, connection: () => AbortSignal) {
    this.#host = host;
    this.#connection = connection;
    host.addController(this);
  }

  /** A new array whenever something came or failed. */
  get sources(): readonly Source[] {
    return this.#sources;
  }

  hostConnected(): void {
    const signal = this.#connection();
    onceNearView(this.#host, signal, () => {
      this.#near = true;
      this.#host.requestUpdate();
    });
    const refresh = (): void => this.#refreshIfOld();
    document.addEventListener('visibilitychange', refresh, { signal });
    addEventListener('online', refresh, { signal });
  }

  hostDisconnected(): void {
    this.#near = false;
    this.#src = undefined;
    this.#loading.abort();
  }

  /** Loads when `src` is not what was loaded; to be called at the begin of each update. */
  follow(): void {
    if (this.#near && this.#host.src !== this.#src) this.load();
  }

  load(): void {
    this.#src = this.#host.src;
    this.#loading.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    const addresses = [...new Set(this.#host.src?.split(/\s+/).filter(Boolean))];
    this.#set(
      addresses.map((address) => {
        const had = this.#sources.find((source) => source.address === address);
        return { ...had, address, pending: true };
      }),
    );
    void Promise.all(this.#sources.map((source) => this.#loadOne(source, signal))).then(() => {
      if (!signal.aborted) this.#host.sourcesSettled();
    });
  }

  async #loadOne(source: Source, signal: AbortSignal): Promise<void> {
    const loaded = await loadSource(source, signal);
    if (!loaded || signal.aborted) return;
    this.#set(this.#sources.map((one) => (one.address === loaded.address ? loaded : one)));
    await this.#host.updateComplete;
  }

  #set(sources: readonly Source[]): void {
    this.#sources = sources;
    this.#host.requestUpdate();
  }

  #refreshIfOld(): void {
    const old = ({ failure, loadedAt = 0 }: Source): boolean =>
      Boolean(failure) || Date.now() - loadedAt > STALE_MS;
    if (this.#near && !document.hidden && this.#sources.some(old)) this.load();
  }
}
