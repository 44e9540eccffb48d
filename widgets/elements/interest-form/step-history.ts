import type { ReactiveController } from 'lit';
import type { AmparoElement } from '../../base/amparo-element.ts';

/** Beside whatever the page keeps there: the number of a step, and never an answer. */
const KEY = 'amparoStep';

/**
 * Lets the browser's own "back" lead to the step before, not away from what was typed. Not where the element has a way out of
 * the page: each entry would keep this page in the history that the way out leaves clean.
 */
export class StepHistory implements ReactiveController {
  readonly #element: AmparoElement;
  readonly #show: (step: number) => void;
  readonly #own = Math.random().toString(36).slice(2);

  readonly #shown = ({ state }: PopStateEvent): void => {
    const [own, step] = String(state?.[KEY] ?? '').split(' ');
    if (own === this.#own) this.#show(Number(step));
  };

  constructor(element: AmparoElement, show: (step: number) => void) {
    this.#element = element;
    this.#show = show;
    element.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#shown);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#shown);
  }

  /** From one step on to the next. */
  advance(from: number): void {
    if (this.#element.exitUrl !== null) return;
    this.mark(from);
    this.#write('pushState', from + 1);
  }

  /** This entry shows another step now. */
  mark(step: number): void {
    if (this.#element.exitUrl === null) this.#write('replaceState', step);
  }

  #write(how: 'pushState' | 'replaceState', step: number): void {
    try {
      history[how]({ ...history.state, [KEY]: `${this.#own} ${step}` }, '');
    } catch {
      // A sandbox, or more steps than a browser lets a page write: "back" leaves the page, as it would have without this.
    }
  }
}
