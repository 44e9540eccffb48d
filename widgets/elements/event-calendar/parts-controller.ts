import type { ReactiveController } from 'lit';
import type { AmparoElement } from '../../base/amparo-element.ts';
import { type CalendarHost, type CalendarView, loadCalendarParts } from '../../base/calendar-parts.ts';

/** What a reader waits for another view before the list is shown in its place. */
const PATIENCE_MS = 1500;

/** Views, dialog and all else that is not the list, from their own file: asked for once, and again when the device is online again. */
export class PartsController implements ReactiveController {
  /** Absent until the file is here. */
  view: CalendarView | undefined;
  /** Whether a view of that file is worth waiting for. */
  awaited = true;
  readonly #element: AmparoElement;
  readonly #host: CalendarHost;
  #asked = false;

  constructor(element: AmparoElement, host: CalendarHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostConnected(): void {
    const again = (): void => {
      this.#asked = false;
      this.#host.again();
    };
    again();
    addEventListener('online', again, { signal: this.#host.signal() });
  }

  hostDisconnected(): void {
    this.view = undefined;
  }

  hostUpdated(): void {
    this.view?.rendered();
  }

  /** At once, or once what is `laidOut` is on the screen, with which the file would else compete. */
  async load(laidOut: Promise<void> | undefined): Promise<void> {
    if (this.view || this.#asked) return;
    this.#asked = true;
    const late = (): void => {
      this.awaited = false;
      this.#host.again();
    };
    const signal = this.#host.signal();
    // The first frame draws it; when a third begins, it has been shown.
    await laidOut?.then(frame).then(frame).then(frame);
    const timer = setTimeout(late, PATIENCE_MS);
    // A poor network breaks off now and then.
    const parts = (await loadCalendarParts()) ?? (await loadCalendarParts());
    clearTimeout(timer);
    const root = this.#element.shadowRoot;
    if (parts && root && !signal.aborted) {
      root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...parts.styles])];
      this.view = parts.attach(this.#host);
    }
    late();
  }
}

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
