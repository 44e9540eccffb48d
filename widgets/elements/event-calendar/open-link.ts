import { html, type TemplateResult } from 'lit';
import type { CalendarView } from '../../base/calendar-parts.ts';

/** A link to an event of this page, which opens it at once; with a key held, or copied, it is the address that anybody may open. */
export function openLink(view: CalendarView, id: string, text: unknown): TemplateResult {
  const open = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    // The fragment of the page's address is the page's own.
    event.preventDefault();
    view.show(id);
  };
  return html`<a href=${view.address(id)} @click=${open}>${text}</a>`;
}
