import type { Occurrence } from '../../shared/events/model.ts';
import type { CalendarHost } from '../base/calendar-parts.ts';
import { withExit } from '../base/with-exit.ts';
import { eventIn } from '../elements/event-calendar/event-address.ts';

const DAY_MS = 86_400_000;

/** What is open over the page: an event, or the ways to follow the calendar. An event may be opened by the page's address too. */
export class Dialogs {
  event: Occurrence | undefined;
  following = false;
  /** Said in the dialog of what was pressed there. */
  told = '';
  /** The page's address names an event that no calendar has. */
  missing = false;
  readonly #host: CalendarHost;
  /** What the page's address names, until it is found, and the events among which it was last sought. */
  #linked: string | undefined;
  #triedWith: readonly Occurrence[] | undefined;
  /** The dialog has just come to another event. */
  #another = false;

  constructor(host: CalendarHost) {
    this.#host = host;
    const followed = (): void => {
      this.#linked = eventIn(location.href);
      this.#triedWith = undefined;
      host.again();
    };
    addEventListener('hashchange', followed, { signal: host.signal() });
    followed();
  }

  async show(id: string): Promise<void> {
    const event = await this.#find(id);
    if (this.#host.signal().aborted) return;
    this.missing = !event && this.#linked === id && isAlone();
    if (event) {
      this.event = event;
      this.#another = true;
      this.#linked = undefined;
    }
    this.told = '';
    this.#host.again();
  }

  follow(): void {
    this.following = true;
    this.told = '';
    this.#host.again();
  }

  tell(text: string): void {
    this.told = text;
    this.#host.again();
  }

  /** Dialogs are rendered closed: whatever is there is to be open. */
  rendered(root: HTMLElement | ShadowRoot): void {
    const now = this.#host.occurrences();
    if (this.#linked && this.#host.sources().length > 0 && this.#triedWith !== now) {
      this.#triedWith = now;
      void this.show(this.#linked);
    }
    const dialog = root.querySelector('dialog.amparo-event');
    if (!(dialog instanceof HTMLDialogElement) || !dialog.isConnected) return;
    if (!dialog.open) this.#open(dialog, root);
    else if (this.#another) dialog.querySelector('h2')?.focus();
    this.#another = false;
  }

  #open(dialog: HTMLDialogElement, root: HTMLElement | ShadowRoot): void {
    const shown = this.event;
    dialog.querySelector('.exit')?.remove();
    dialog.showModal();
    const closed = new Promise<void>((resolve) => {
      const done = (): void => {
        // Browsers tell that it was closed only later, when it may be open with another event.
        if (dialog.open) return;
        dialog.removeEventListener('close', done);
        if (this.event === shown) {
          this.event = undefined;
          this.following = false;
        }
        this.#host.again();
        resolve();
      };
      dialog.addEventListener('close', done);
    });
    void withExit(root, closed);
  }

  /** Among what is shown, else in the year around it: a link may be older than the event that it leads to. */
  async #find(id: string): Promise<Occurrence | undefined> {
    const named = (one: Occurrence): boolean => one.id === id;
    const found = this.#host.occurrences().find(named);
    if (found) return found;
    const now = Date.now();
    return (await this.#host.between(now - 60 * DAY_MS, now + 400 * DAY_MS)).find(named);
  }
}

/** Of several calendars on a page, another may have the event. */
const isAlone = (): boolean => document.querySelectorAll('amparo-event-calendar').length < 2;
