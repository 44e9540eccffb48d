import { html } from '../../../shared/dom/html.ts';
import type { Page } from '../layout.ts';

const TEXT = {
  en: {
    lead: 'What to do and what to say, at the door, on the street and at work. This is information, not legal advice.',
    away: 'Come to a training: see our events.',
  },
  es: {
    lead: 'Qué hacer y qué decir en la puerta, en la calle y en el trabajo. Esto es información, no asesoría legal.',
    away: 'Venga a un taller: vea nuestros eventos.',
  },
} as const;

export const knowYourRights: Page = {
  title: { en: 'Know your rights', es: 'Conozca sus derechos' },
  body: (lang, { snippet }) => html`<h1>${knowYourRights.title[lang]}</h1>
<p class="lead">${TEXT[lang].lead}</p>
${snippet({
  element: 'rights',
  attributes: { lang, switch: 'off' },
  fallback: html`<p><a href="events.html">${TEXT[lang].away}</a></p>`,
})}`,
};
