import { html } from '../../../shared/dom/html.ts';
import type { Page } from '../layout.ts';

const TEXT = {
  en: {
    lead: 'Everything is open to the public and free. Each event tells Cottonwood Bend’s time and yours.',
    file: 'Our calendar as a file (iCalendar)',
  },
  es: {
    lead: 'Todo es gratis y abierto al público. Cada evento dice la hora de Cottonwood Bend y la suya.',
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
