import type { LitElement, ReactiveController } from 'lit';
import { palette } from './palette.ts';
import { prefersDark, readLook } from './read-look.ts';

interface Host extends LitElement {
  readonly theme: string | null;
}

/**
 * Keeps the frame's colours in step with the page: at each connection, when `theme` changes, and when the page or the
 * system changes its scheme. Not at other updates: to read a look makes the browser lay out what was just rendered.
 */
export class LookController implements ReactiveController {
  readonly #host: Host;
  readonly #connection: () => AbortSignal;
  #theme: string | undefined;

  /** `connection` gives what aborts when the element leaves the page. */
  constructor(host: Host, connection: () => AbortSignal) {
    this.#host = host;
    this.#connection = connection;
    host.addController(this);
  }

  hostConnected(): void {
    const signal = this.#connection();
    const again = (): void => {
      this.#theme = undefined;
      this.#host.requestUpdate();
    };
    // All that follows an update follows a return to the page too, which is not one by itself.
    again();
    prefersDark().addEventListener('change', again, { signal });
    const observer = new MutationObserver(again);
    // Sites switch their scheme, language and colours by attributes of these.
    for (const at of [document.documentElement, document.body, this.#host])
      observer.observe(at, { attributes: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  hostUpdated(): void {
    const theme = this.#host.theme ?? 'auto';
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    if (!frame || theme === this.#theme) return;
    this.#theme = theme;
    const { scheme, sheet, colors } = palette(readLook(this.#host, frame, theme));
    frame.classList.toggle('dark', scheme === 'dark');
    frame.classList.toggle('sheet', sheet);
    for (const [name, color] of Object.entries(colors)) frame.style.setProperty(`--_${name}`, color);
  }
}
