import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MOST_MS = 5 * 60 * 1000;

/**
 * Browsers keep a page that was left in their memory, and "back" shows it as it was, answers and all. Once it was left for five
 * minutes, at a computer that others use it may be somebody else who goes back.
 */
export class AwayTooLong implements ReactiveController {
  readonly #forget: () => void;
  #leftMs = 0;

  constructor(element: ReactiveControllerHost, forget: () => void) {
    this.#forget = forget;
    element.addController(this);
  }

  readonly #left = (): void => {
    this.#leftMs = Date.now();
  };

  readonly #shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && Date.now() - this.#leftMs > MOST_MS) this.#forget();
  };

  hostConnected(): void {
    addEventListener('pagehide', this.#left);
    addEventListener('pageshow', this.#shown);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#left);
    removeEventListener('pageshow', this.#shown);
  }
}
