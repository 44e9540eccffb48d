import { html, nothing } from 'lit';
import { eventDialog } from './event-dialog.ts';
import { followDialog } from './follow-dialog.ts';
import { printEvents } from './print-events.ts';
import type { Scene } from './scene.ts';

/** Below the events: ways to follow the calendar and to print it; and what is open over the page. */
export function foot(scene: Scene): unknown {
  const { t, host, agenda } = scene;
  const { event, following } = agenda.dialogs;
  return html`<div class="foot" part="foot">
      <button type="button" class="quiet" part="follow" aria-haspopup="dialog" @click=${() => agenda.dialogs.follow()}>${t('agenda.follow')}</button>
      <button type="button" class="quiet" part="print" @click=${() => printEvents(scene)}>${t('agenda.print')}</button>
    </div>
    ${agenda.told ? html`<p class="notice" role="status">${agenda.told}</p>` : nothing}
    ${event ? eventDialog(scene, host.safe(event)) : nothing}
    ${following && !event ? followDialog(scene) : nothing}`;
}
