import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inSlices } from '../../../shared/events/in-slices.ts';
import type { Steps } from '../../../shared/icalendar/steps.ts';
import type { Source } from './load-source.ts';

/** Lays out what is coming up in slices, so that a big calendar does not hold up the page; what was laid out before stays until then. */
export class UpcomingController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #work = new AbortController();
  /** Absent until something was laid out, and where there is nothing to lay out. */
  laidOut: T | undefined;
  /** Resolves once what was asked for last is laid out, or given up because the element left the page. */
  settled: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#work.abort();
  }

  /** Takes these steps in the place of those that it was still at, where some of the sources has been read. */
  take(sources: readonly Source[], steps: Steps<T>): void {
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    if (!sources.some(({ feed }) => feed)) {
      this.laidOut = undefined;
      return;
    }
    this.settled = inSlices(steps, signal).then((found) => {
      if (!found || signal.aborted) return;
      this.laidOut = found;
      this.#host.requestUpdate();
    });
  }
}
