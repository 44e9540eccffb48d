import type { TemplateResult } from 'lit';
import type { EventSeries } from '../../shared/events/series.ts';
import { eventCard } from './event-card.ts';
import type { Scene } from './scene.ts';
import { tried } from './tried.ts';

/** Cards painted at first, to be on the screen at the next frame; six times as many follow in each task after. */
const CHUNK = 24;

/** How far a list of cards has got, and those that are made. */
export class CardPile {
  /** Cards that "more" has added. */
  extra = 0;
  #painted = CHUNK;
  #painting = false;
  readonly #made = new Map<string, TemplateResult>();

  /** How many of so many may be painted now; the rest follows by itself. A card once made stays as it is while more are painted after it. */
  room(most: number, again: () => void): number {
    if (this.#painting) this.#painting = false;
    else this.#made.clear();
    if (this.#painted < most)
      setTimeout(() => {
        this.#painted += 6 * CHUNK;
        this.#painting = true;
        again();
      });
    return Math.min(most, this.#painted);
  }

  card(scene: Scene, series: EventSeries): TemplateResult {
    const { id } = series.next;
    const card = this.#made.get(id) ?? tried(scene, () => eventCard(scene, series));
    this.#made.set(id, card);
    return card;
  }
}
