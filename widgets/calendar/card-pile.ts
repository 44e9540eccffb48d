import { make } from '../../shared/dom/make.ts';
import { inSlices } from '../../shared/events/in-slices.ts';
import type { Occurrence } from '../../shared/events/model.ts';
import type { EventSeries } from '../../shared/events/series.ts';
import type { Steps } from '../../shared/icalendar/steps.ts';
import type { CalendarView } from '../base/calendar-parts.ts';
import { eventIn } from '../elements/event-calendar/event-address.ts';
import { followLink } from '../elements/event-calendar/open-link.ts';
import { drawn } from './drawn.ts';
import { eventCard } from './event-card.ts';
import { hideImage } from './event-image.ts';
import type { Scene } from './scene.ts';

/** Cards of one step: to look at the clock costs a part of a card. */
const STEP = 8;
/** Steps taken at once, to be on the screen at the next frame; the rest follows in slices. */
const FIRST = 3;

/** A card and all that it was drawn from. */
interface Card extends Pick<Scene, 'lang' | 'page'>, Pick<EventSeries, 'dates'> {
  readonly node: HTMLElement;
  readonly one: Occurrence;
}

/** The list of cards: hundreds, so each is drawn once, and anew only where that of which it tells has changed. */
export class CardPile {
  /** Cards that "more" has added. */
  extra = 0;
  readonly #list = make(document, 'ul', { class: 'cards', part: 'cards' });
  readonly #cards = new Map<string, Card>();
  #work = new AbortController();

  constructor(view: CalendarView) {
    // One listener for all titles and dates, and one for all images.
    this.#list.addEventListener('click', (event) => {
      const { target } = event;
      const link = target instanceof Element ? target.closest('a') : undefined;
      const id = link && eventIn(link.href);
      if (id) followLink(view, id, event);
    });
    this.#list.addEventListener('error', hideImage, true);
  }

  /** The list; in the end it holds a card for each of those. */
  show(scene: Scene, all: readonly EventSeries[]): HTMLElement {
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    const steps = this.#steps(scene, all);
    let left = FIRST;
    while (left > 0 && !steps.next().done) left -= 1;
    if (left === 0) setTimeout(() => inSlices(steps, signal));
    return this.#list;
  }

  /** One for every few cards that are drawn. */
  *#steps(scene: Scene, all: readonly EventSeries[]): Steps<void> {
    const { host, lang, page } = scene;
    const connection = host.signal();
    const wanted = this.#cards.size > 0 ? new Set(all.map(({ next }) => next.id)) : undefined;
    for (const [id, { node }] of this.#cards)
      if (!wanted?.has(id)) {
        this.#cards.delete(id);
        node.remove();
      }
    let place = this.#list.firstChild;
    let fresh = 0;
    for (const series of all) {
      const { next, dates } = series;
      const { id } = next;
      const had = this.#cards.get(id);
      const one = host.safe(next);
      const same =
        had?.one === one &&
        had.lang === lang &&
        had.page === page &&
        had.dates.length === dates.length &&
        dates.every((date, index) => date === had.dates[index]);
      const card = same ? had : { node: cardOf(scene, series, one), one, lang, page, dates };
      this.#cards.set(id, card);
      if (place && place === had?.node) place = place.nextSibling;
      else if (same) this.#list.insertBefore(card.node, place);
      if (same) continue;
      // To ask for the keyboard makes the browser lay out what was just drawn.
      const focused = had?.node.matches(':focus-within');
      had?.node.remove();
      this.#list.insertBefore(card.node, place);
      if (focused) card.node.querySelector('a')?.focus();
      fresh += 1;
      if (fresh % STEP > 0) continue;
      yield;
      if (connection.aborted) return;
    }
  }
}

/** One that breaks takes no other with it. */
function cardOf(scene: Scene, series: EventSeries, one: Occurrence): HTMLElement {
  try {
    const card = drawn(eventCard(scene, series, one));
    if (card instanceof HTMLElement) return card;
  } catch (error) {
    console.warn(error);
  }
  return make(document, 'li', { class: 'card', part: 'card' }, [scene.t('calendar.doubt')]);
}
