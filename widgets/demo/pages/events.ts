import { html } from '../../../shared/dom/html.ts';
import type { Page } from '../layout.ts';

const TEXT = {
  en: {
    lead: 'Everything is open to the public and free. Times are in Cottonwood Bend’s own time zone, with yours beside them.',
    file: 'Our calendar as a file (iCalendar)',
  },
  es: {
    lead: 'Todo es gratis y abierto al público. Las horas son las de Cottonwood Bend, con la suya al lado.',
    file: 'Nuestro calendario como archivo (iCalendar)',
  },
} as const;

export const events: Page = {
  title: { en: 'Events', es: 'Eventos' },
  body: (lang, { site, snippet }) => html`<h1>${events.title[lang]}</h1>
<p class="lead">${TEXT[lang].lead}</p>
${snippet({
  element: 'event-calendar',
  attributes: { src: `${site}events.json`, view: 'month', lang, switch: 'off', days: '90' },
  fallback: html`<p><a href="${site}events.ics">${TEXT[lang].file}</a></p>`,
})}`,
};
