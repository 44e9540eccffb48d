import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from './scene.ts';

/** One card for each event; all dates of a series on one. */
export function cards(scene: Scene): TemplateResult | undefined {
  const { t, host, agenda } = scene;
  const { pile, listed } = agenda;
  // The list says so.
  if (listed.length === 0) return undefined;
  const all = agenda.series;
  const most = Math.min(all.length, host.most() + pile.extra);
  const more = (): void => {
    pile.extra += host.most();
    agenda.focus(`.card:nth-child(${most + 1}) a`);
  };
  return html`<h2 class="unseen">${t('calendar.upcoming')}</h2>
    ${pile.show(scene, all.slice(0, most))}
    ${
      most < all.length
        ? html`<p><button type="button" part="more" @click=${more}>${t('events.more', { count: all.length - most })}</button></p>`
        : nothing
    }`;
}
