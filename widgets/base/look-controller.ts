import type { LitElement, ReactiveController } from 'lit';
import { palette } from './palette.ts';
import { prefersDark, readLook } from './read-look.ts';

interface Host extends LitElement {
  readonly theme: string | null;
}

/** Keeps the frame's colours in step with the page: at each connection and update, and when the page or the system changes its scheme. */
export class LookController implements ReactiveController {
  readonly #host: Host;
  #changes = new AbortController();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#changes = new AbortController();
    const { signal } = this.#changes;
    const again = (): void => this.#host.requestUpdate();
    prefersDark().addEventListener('change', again, { signal });
    const observer = new MutationObserver(again);
    // Sites switch their scheme and language by attributes of these two.
    observer.observe(document.documentElement, { attributes: true });
    observer.observe(document.body, { attributes: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  hostDisconnected(): void {
    this.#changes.abort();
  }

  hostUpdated(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    if (!frame) return;
    const { scheme, sheet, colors } = palette(readLook(this.#host, frame, this.#host.theme ?? 'auto'));
    frame.classList.toggle('dark', scheme === 'dark');
    frame.classList.toggle('sheet', sheet);
    for (const [name, color] of Object.entries(colors)) frame.style.setProperty(`--_${name}`, color);
  }
}
