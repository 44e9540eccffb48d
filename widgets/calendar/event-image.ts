import { html, nothing } from 'lit';
import type { EventDetails } from '../../shared/events/model.ts';
import type { Scene } from './scene.ts';
import { shownImage } from './shown-image.ts';

/** Fetched when it comes near the reader's view; gone where it cannot be had. */
export function eventImage({ host }: Scene, details: EventDetails): unknown {
  const image =
    details.image &&
    shownImage(
      details,
      location.href,
      host.sources().map(({ address }) => address),
    );
  if (!image) return nothing;
  return html`<img class="image" part="image" alt=${image.alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" src=${image.src} @error=${hideImage}>`;
}

export function hideImage({ target }: Event): void {
  if (target instanceof HTMLElement) target.hidden = true;
}
