import { html, type TemplateResult } from 'lit';
import type { CalendarView } from '../../base/calendar-parts.ts';

/** A link to an event of this page, which opens it at once; with a key held, or copied, it is the address that anybody may open. */
export const openLink = (view: CalendarView, id: string, text: unknown): TemplateResult =>
  html`<a href=${view.address(id)} @click=${(event: MouseEvent) => followLink(view, id, event)}>${text}</a>`;

/** What such a link does when it is pressed. */
export function followLink(view: CalendarView, id: string, event: MouseEvent): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  // The fragment of the page's address is the page's own.
  event.preventDefault();
  view.show(id);
}
